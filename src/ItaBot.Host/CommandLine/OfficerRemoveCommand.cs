using System.CommandLine;
using System.Diagnostics;
using ItaBot.Channels.Officers;
using ItaBot.Host.Officers;

namespace ItaBot.Host.CommandLine;

/// <summary><c>officers remove</c>: takes somebody who leaves out of the directory.</summary>
internal static class OfficerRemoveCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "รหัสเจ้าหน้าที่ในทะเบียน — the id of an officer of the directory" }.RefuseOptions();
        var json = new Option<bool>("--json") { Description = "พิมพ์ผลเป็น JSON — prints the result as JSON" };
        var command = new Command("remove", "นำเจ้าหน้าที่ออกจากทะเบียน พร้อมการผูกบัญชี — takes an officer and their links out of the directory") { id, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(id), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string id, bool json, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: false, cancellationToken);
        var directory = verb.Services.GetRequiredService<IOfficerDirectory>();
        if (await directory.FindAsync(id, cancellationToken) is not { } officer)
        {
            return RefuseUnknown(id);
        }

        switch (await directory.RemoveAsync(officer.Id, cancellationToken))
        {
            case OfficerRemoval.Removed:
                await Console.Out.WriteLineAsync(json ? OfficerRemovalJson.Write(officer) : OfficerRemovalText.Line(officer));
                return ExitStatus.Done;
            case OfficerRemoval.Unknown:
                return RefuseUnknown(id);
            case OfficerRemoval.LastAdministrator:
                return Refusal.Say(
                    new(
                        "เป็นผู้ดูแลระบบคนสุดท้าย ให้ตั้งเจ้าหน้าที่คนอื่นเป็นผู้ดูแลระบบก่อนด้วย itabot officers import",
                        "this is the last administrator; make somebody else administrator first with itabot officers import"),
                    officer.Id);
            default:
                throw new UnreachableException();
        }
    }

    private static int RefuseUnknown(string id) => Refusal.Say(
        new(
            "ไม่มีเจ้าหน้าที่รหัสนี้ในทะเบียน ดูรหัสทั้งหมดได้ด้วย itabot officers list",
            "there is no officer of this id in the directory; itabot officers list shows all ids"),
        id);
}
