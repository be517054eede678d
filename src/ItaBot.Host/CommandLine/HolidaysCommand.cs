using System.CommandLine;

namespace ItaBot.Host.CommandLine;

/// <summary><c>holidays</c>: the public holidays of further years.</summary>
internal static class HolidaysCommand
{
    public static Command Create() => new("holidays", "วันหยุดราชการของปีต่อ ๆ ไป — the public holidays of further years")
    {
        HolidayImportCommand.Create(),
    };
}
