using System.Diagnostics;
using ItaBot.Channels.Teams.Probing;

namespace ItaBot.Host.Doctor;

/// <summary>Whether a token for Teams is issued.</summary>
/// <param name="probe">Not made before the settings are known to be good: they say where the secret goes.</param>
internal sealed class TeamsCheck(Lazy<TeamsProbe> probe) : IDoctorCheck
{
    public const string Id = "teams";

    public string Name => Id;

    public IReadOnlyList<string> Needs => [SettingsCheck.Id];

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken) =>
    [
        await probe.Value.TryTokenAsync(cancellationToken) switch
        {
            TeamsTokenState.Off => Finding.Skipped(Id, "ไม่ได้ตั้งค่า Teams", "Teams is not set up"),
            TeamsTokenState.Issued => Finding.Ok(Id, "ขอโทเคนของ Teams ได้", "a token for Teams is issued"),
            TeamsTokenState.Missing { IsOfMachine: true, Reason: var reason } => Finding.Failed(
                Id,
                $"เครื่องนี้ให้โทเคนไม่ได้ ({reason}) ให้ตรวจบนเครื่องใน Azure ที่เซิร์ฟเวอร์ทำงาน และตรวจว่าเครื่องนั้นมี identity ตาม MicrosoftAppId",
                $"this machine gives no token ({reason}); look on the machine in Azure on which the server runs, and check that it has the identity of MicrosoftAppId"),
            TeamsTokenState.Missing { Reason: var reason } => Finding.Failed(
                Id,
                $"ขอโทเคนไม่ได้ ({reason}) ให้ตรวจ MicrosoftAppId, MicrosoftAppPassword (หมดอายุหรือยัง), MicrosoftAppTenantId และว่าเข้าถึง ToChannelFromBotLoginUrl ได้",
                $"no token is issued ({reason}); check MicrosoftAppId, MicrosoftAppPassword (has it expired?), MicrosoftAppTenantId, and that ToChannelFromBotLoginUrl is reached"),
            _ => throw new UnreachableException(),
        },
    ];
}
