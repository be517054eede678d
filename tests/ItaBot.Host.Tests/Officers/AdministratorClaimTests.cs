using System.Text.RegularExpressions;
using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.Officers;

public sealed class AdministratorClaimTests : IDisposable
{
    private static readonly Dictionary<string, string> WithLine = new()
    {
        // Nothing listens there: the account is set up, and LINE is out of reach.
        ["Line__ApiBaseUrl"] = "http://127.0.0.1:9",
        ["Line__Channels__main__Agency"] = "klong-mueang",
        ["Line__Channels__main__ChannelSecret"] = "0123456789abcdef0123456789abcdef",
        ["Line__Channels__main__ChannelAccessToken"] = "token",
        ["DOTNET_ENVIRONMENT"] = "Development",
    };

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_server_that_people_reach_and_that_has_no_administrator_prints_a_code_once_and_not_as_a_log()
    {
        var claims = await ClaimsAsync(WithLine);

        var line = Assert.Single(claims);
        Assert.Matches("^ยังไม่มีผู้ดูแลระบบ: พิมพ์รหัส [0-9]{4} [0-9]{4} .*ก่อน [0-9]{2}:[0-9]{2} น\\.", line);
        Assert.Single(Regex.Matches(line, "[0-9]{4} [0-9]{4}").Select(m => m.Value).Distinct());
    }

    [Fact]
    public async Task A_server_with_an_administrator_prints_none()
    {
        var file = _folder.Write("officers.csv", "id,name,agency,unit,role\nmalee,มาลี,klong-mueang,กองช่าง,administrator\n");
        (await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "officers", "import", file)).Expect(0);

        Assert.Empty(await ClaimsAsync(WithLine));
    }

    [Fact]
    public async Task A_server_that_nobody_reaches_through_a_messenger_prints_none() =>
        Assert.Empty(await ClaimsAsync(new() { ["DOTNET_ENVIRONMENT"] = "Development" }));

    private async Task<IReadOnlyList<string>> ClaimsAsync(Dictionary<string, string> settings)
    {
        using var server = RunningServer.Start(_folder, settings, "serve", "--urls", "http://127.0.0.1:0");
        return [.. (await server.StartLinesAsync()).Where(l => l.Contains("type the code", StringComparison.Ordinal))];
    }
}
