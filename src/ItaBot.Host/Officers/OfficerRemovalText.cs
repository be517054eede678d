using ItaBot.Channels.Officers;
using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Officers;

/// <summary>Who was taken out of the directory, in a line for people.</summary>
internal static class OfficerRemovalText
{
    public static string Line(Officer removed) => Plain.Line(
        $"{removed.Id}: นำ {removed.Name} ออกจากทะเบียนแล้ว พร้อมการผูกบัญชีและรหัสที่ยังไม่ได้ใช้ — took {removed.Name} out of the directory, with their links and unused codes");
}
