using System.Text.RegularExpressions;
using ItaBot.FakeAzure.Activities;
using ItaBot.Testing;

namespace ItaBot.EndToEnd.Tests.Teams;

/// <summary>The code that an installation without officers prints at its start.</summary>
public sealed partial class FirstAdministratorTests : IAsyncLifetime
{
    private const string Plan = "ควรปรับปรุงเรื่องไหนก่อน";

    private readonly TeamsOffice _office = new();

    public Task InitializeAsync() => _office.StartAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task Whoever_types_it_in_the_own_chat_is_an_officer_from_then_on_and_nobody_after_them()
    {
        var (first, second) = (_office.NewPerson(), _office.NewPerson());
        var code = await PrintedCodeAsync();

        var before = (await _office.AskAsync(first, Plan)).Words();
        Assert.DoesNotContain("o13", before, StringComparison.Ordinal);
        Assert.Contains("รหัสที่โปรแกรมแสดง", before, StringComparison.Ordinal);
        await _office.AskAsync(_office.Activities.InChannel(second, FakeChannel.Number(1), "1759881511856", code));
        Assert.NotEmpty(await _office.AskAsync(first, code));
        Assert.Contains("o13", (await _office.AskAsync(first, Plan)).Words(), StringComparison.Ordinal);
        Assert.Contains("ไม่ต้องใช้รหัส", (await _office.AskAsync(first, code)).Words(), StringComparison.Ordinal);
        await _office.AskAsync(second, code);
        Assert.DoesNotContain("o13", (await _office.AskAsync(second, Plan)).Words(), StringComparison.Ordinal);
        Assert.Empty(_office.Azure.Connector.Violations.ToList());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_officer_of_a_directory_without_an_administrator_can_type_it_too(bool isKnownByAddressAlone)
    {
        var officer = _office.NewOfficer();
        var known = isKnownByAddressAlone ? $",{officer.Email}" : $"{officer.AadObjectId},";
        await File.WriteAllTextAsync(
            _office.ItaBot.PathOf("officers.csv"), $"id,name,agency,unit,role,entraObjectId,email\nsomsri,สมศรี,klong-mueang,กองคลัง,owner,{known}\n");
        await _office.ItaBot.RunAsync("officers", "import", "officers.csv");

        await _office.AskAsync(officer, await PrintedCodeAsync());

        // Whoever asks for what they may not see is told the administrator's name.
        Assert.Contains("ขอให้ สมศรี ", (await _office.AskAsync(_office.NewPerson(), Plan)).Words(), StringComparison.Ordinal);
    }

    private async Task<string> PrintedCodeAsync()
    {
        await Soon.Holds(() => Printed().IsMatch(_office.ItaBot.Output));
        return Printed().Match(_office.ItaBot.Output).Groups[1].Value;
    }

    [GeneratedRegex(@"type the code (\d+ \d+) in a private chat", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
