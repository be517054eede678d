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
        await Soon.Holds(() => Printed().IsMatch(_office.ItaBot.Output));
        var code = Printed().Match(_office.ItaBot.Output).Groups[1].Value;

        Assert.DoesNotContain("o13", (await _office.AskAsync(first, Plan)).Words(), StringComparison.Ordinal);
        await _office.AskAsync(_office.Activities.InChannel(second, FakeChannel.Number(1), "1759881511856", code));
        Assert.NotEmpty(await _office.AskAsync(first, code));
        Assert.Contains("o13", (await _office.AskAsync(first, Plan)).Words(), StringComparison.Ordinal);
        await _office.AskAsync(second, code);
        Assert.DoesNotContain("o13", (await _office.AskAsync(second, Plan)).Words(), StringComparison.Ordinal);
        Assert.Empty(_office.Azure.Connector.Violations.ToList());
    }

    [GeneratedRegex(@"type the code (\d+ \d+) in a private chat", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
