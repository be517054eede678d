using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class OfficerCodeTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_agency_that_is_not_known_is_refused_with_those_that_are()
    {
        var refused = (await ItaBotProcess.RunAsync(
            _folder, VerbInput.Development, "officers", "code", "--agency", "nowhere", "--name", "สมศรี")).Expect(1);

        Assert.Contains(refused.ErrorLines, line => line.StartsWith("--agency: ", StringComparison.Ordinal));
        Assert.Contains("klong-mueang", refused.Error, StringComparison.Ordinal);
        Assert.Empty(refused.Output);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("สม\nศรี")]
    public async Task A_name_that_cannot_be_shown_is_refused(string name)
    {
        var refused = (await ItaBotProcess.RunAsync(_folder, "officers", "code", "--agency", "klong-mueang", "--name", name)).Expect(1);

        Assert.All(refused.ErrorLines, line => Assert.StartsWith("--name: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("officers")]
    [InlineData("officers", "code")]
    [InlineData("officers", "code", "--agency", "klong-mueang")]
    public async Task What_is_missing_is_wrong_usage(params string[] arguments) =>
        (await ItaBotProcess.RunAsync(_folder, arguments)).Expect(2);
}
