using ItaBot.Channels.Officers;

namespace ItaBot.Channels.Tests.Reminders;

/// <summary>The people of the simulated offices: those of each agency alike.</summary>
internal static class OfficeStaff
{
    private static readonly (string Name, string Unit, OfficerRole Role, string Channels)[] Posts =
    [
        ("malee", "สำนักปลัด", OfficerRole.Owner, "teams"),
        ("suda", "สำนักปลัด งานนิติการ", OfficerRole.Owner, "line"),
        ("somsri", "กองคลัง", OfficerRole.Owner, "teams line"),
        ("wichai", "กองคลัง งานพัสดุ", OfficerRole.Owner, "line"),
        ("chang", "กองช่าง", OfficerRole.Owner, "line"),
        ("kruu", "กองการศึกษา", OfficerRole.Owner, ""),
        ("anan", "สำนักปลัด", OfficerRole.Supervisor, "teams line"),
        ("prasit", "กองคลัง", OfficerRole.Supervisor, "teams"),
        ("nayok", "", OfficerRole.Executive, "line"),
        ("admin", "", OfficerRole.Administrator, "teams line"),
    ];

    /// <summary>The people of an agency; their ids begin with that of the agency.</summary>
    public static IEnumerable<Officer> Of(string agencyId) =>
        Posts.Select(p => new Officer($"{agencyId}.{p.Name}", $"{p.Name} of {agencyId}", agencyId, p.Unit, p.Role));

    /// <summary>Whether a channel reaches somebody.</summary>
    public static bool IsReached(string channel, string officerId) =>
        Posts.Single(p => officerId.EndsWith($".{p.Name}", StringComparison.Ordinal)).Channels.Split(' ').Contains(channel);
}
