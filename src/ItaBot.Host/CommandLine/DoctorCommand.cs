using System.CommandLine;
using ItaBot.Host.Doctor;

namespace ItaBot.Host.CommandLine;

/// <summary><c>doctor</c>: looks at the installation, and says what to do about what is wrong.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "พิมพ์ผลเป็น JSON — prints the result as JSON" };
        var command = new Command("doctor", "ตรวจค่าตั้ง ฐานข้อมูล LINE และ Teams — checks the settings, the storage, LINE and Teams") { json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(bool asJson, CancellationToken cancellationToken)
    {
        using var verb = VerbHost.OpenUnprepared(services => services.AddDoctor());
        var findings = await verb.Services.GetRequiredService<Examination>().RunAsync(cancellationToken);
        await Console.Out.WriteLineAsync(asJson ? FindingsJson.Write(findings) : string.Join('\n', FindingsText.Lines(findings)));
        return findings.Any(f => f.State == FindingState.Failed) ? ExitStatus.Refused : ExitStatus.Done;
    }
}
