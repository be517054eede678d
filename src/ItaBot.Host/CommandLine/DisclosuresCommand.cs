using System.CommandLine;

namespace ItaBot.Host.CommandLine;

/// <summary><c>disclosures</c>: where agencies publish what the OIT items ask for.</summary>
internal static class DisclosuresCommand
{
    public static Command Create() => new("disclosures", "ลิงก์ที่เผยแพร่ตามข้อ OIT — the published links of the OIT items")
    {
        DisclosureImportCommand.Create(),
        DisclosureListCommand.Create(),
    };
}
