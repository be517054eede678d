using System.Text.Json;
using ItaBot.Channels.Calls;

namespace ItaBot.Host.Doctor;

/// <summary>Whether a token for Teams is issued.</summary>
internal sealed class TeamsCheck(IConfiguration configuration, TimeProvider clock) : IDoctorCheck
{
    public const string Id = "teams";

    private const string PublicLogin = "https://login.microsoftonline.com", PublicScope = "https://api.botframework.com/.default",
        TenantOfAllBots = "botframework.com";

    public string Name => Id;

    public IReadOnlyList<string> Needs => [SettingsCheck.Id];

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken)
    {
        if (Text("MicrosoftAppId") is not { } appId)
        {
            return [Finding.Skipped(Id, "ไม่ได้ตั้งค่า Teams", "Teams is not set up")];
        }

        return Text("MicrosoftAppType")?.ToUpperInvariant() == "USERASSIGNEDMSI"
            ?
            [
                Finding.Skipped(
                    Id,
                    "โทเคนมาจากตัวเครื่องใน Azure จึงลองจากที่นี่ไม่ได้ ให้ดูบันทึกของเซิร์ฟเวอร์",
                    "the token comes from the machine in Azure and cannot be tried from here; see the server's log"),
            ]
            : [await AskAsync(appId, cancellationToken)];
    }

    private async Task<Finding> AskAsync(string appId, CancellationToken cancellationToken)
    {
        using var wire = new CallWire(TimeSpan.FromSeconds(15), clock);
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint())
        {
            Content = new FormUrlEncodedContent(
            [
                new("grant_type", "client_credentials"),
                new("client_id", appId.ToLowerInvariant()),
                new("client_secret", configuration["MicrosoftAppPassword"]),
                new("scope", Text("ToChannelFromBotOAuthScope") ?? PublicScope),
            ]),
        };
        return await wire.SendAsync(request, cancellationToken) switch
        {
            CallExchange.Answered { Status: 200 } => Finding.Ok(Id, "ขอโทเคนของ Teams ได้", "a token for Teams is issued"),
            CallExchange.Answered refused => Finding.Failed(
                Id,
                $"ขอโทเคนไม่ได้ ({refused.Status} {ErrorOf(refused.Body)}) ให้ตรวจ MicrosoftAppId, MicrosoftAppPassword (หมดอายุหรือยัง) และ MicrosoftAppTenantId",
                $"no token is issued ({refused.Status} {ErrorOf(refused.Body)}); check MicrosoftAppId, MicrosoftAppPassword (has it expired?) and MicrosoftAppTenantId"),
            CallExchange.Lost lost => Finding.Failed(
                Id,
                $"ติดต่อที่ออกโทเคนไม่ได้ ({lost.Reason}) ให้ตรวจอินเทอร์เน็ต พร็อกซี และ ToChannelFromBotLoginUrl",
                $"what issues tokens cannot be reached ({lost.Reason}); check the network, the proxy and ToChannelFromBotLoginUrl"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    // A login address with a path names its tenant itself.
    private Uri Endpoint()
    {
        var login = new Uri(Text("ToChannelFromBotLoginUrl") ?? PublicLogin);
        var tenant = Text("MicrosoftAppType")?.ToUpperInvariant() == "MULTITENANT" ? TenantOfAllBots : Text("MicrosoftAppTenantId") ?? "";
        var path = login.AbsolutePath == "/" ? $"/{Uri.EscapeDataString(tenant)}" : login.AbsolutePath.TrimEnd('/');
        return new Uri(login, $"{path}/oauth2/v2.0/token");
    }

    private string? Text(string setting) => configuration[setting]?.Trim() is { Length: > 0 } value ? value : null;

    // The code alone: what follows it are ids of requests.
    private static string ErrorOf(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.String
                ? error.GetString()!
                : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
