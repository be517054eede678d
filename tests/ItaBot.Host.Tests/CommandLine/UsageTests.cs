using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class UsageTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("sevre")]
    [InlineData("--verbose")]
    [InlineData("serve", "now")]
    [InlineData("serve", "--prot=80")]
    [InlineData("serve", "--urls")]
    [InlineData("serve", "--Storage:Provider")]
    [InlineData("import")]
    [InlineData("import", "a.txt", "--agency")]
    [InlineData("import", "a.txt", "--loud")]
    [InlineData("export", "klong-mueang")]
    [InlineData("export", "klong-mueang", "last")]
    [InlineData("export", "klong-mueang", "2568", "2567")]
    [InlineData("score")]
    [InlineData("score", "a.json", "b.json")]
    [InlineData("ask", "hello", "--as", "mayor")]
    [InlineData("ask", "hello", "--locale", "fr")]
    [InlineData("ask", "hello", "--now", "yesterday")]
    [InlineData("ask", "hello", "--batch", "questions.jsonl")]
    [InlineData("ask", "hello", "you")]
    [InlineData("ask", "--jsn")]
    [InlineData("score", "--json=yes", "-")]
    [InlineData("ask")]
    public async Task Wrong_usage_ends_with_2_and_help_on_standard_error(params string[] arguments)
    {
        var result = await ItaBotProcess.RunAsync(_folder, arguments);

        result.Expect(2);
        Assert.Contains("Usage:", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.False(_folder.HasDatabase);
    }

    [Fact]
    public async Task Help_that_was_asked_for_is_a_result()
    {
        var result = await ItaBotProcess.RunAsync(_folder, "--help");

        result.Expect(0);
        Assert.Contains("serve", result.Output, StringComparison.Ordinal);
        Assert.Contains("นำเข้าผลการประเมิน", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }
}
