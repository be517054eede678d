using System.CommandLine;

namespace ItaBot.Host.CommandLine;

/// <summary><c>officers</c>: what an administrator does for officers.</summary>
internal static class OfficersCommand
{
    public static Command Create() => new("officers", "งานของผู้ดูแลระบบเกี่ยวกับเจ้าหน้าที่ — what an administrator does for officers")
    {
        OfficerImportCommand.Create(),
        OfficerListCommand.Create(),
        OfficerRemoveCommand.Create(),
        OfficerCodeCommand.Create(),
    };
}
