using System.Diagnostics;
using ItaBot.Channels.Officers;

namespace ItaBot.Storage.Sqlite.Officers;

/// <summary>A role as it is stored.</summary>
internal static class OfficerRoleText
{
    public static string Of(OfficerRole role) => role switch
    {
        OfficerRole.Owner => "owner",
        OfficerRole.Supervisor => "supervisor",
        OfficerRole.Executive => "executive",
        OfficerRole.Administrator => "administrator",
        _ => throw new UnreachableException($"{role} is no role."),
    };

    public static OfficerRole Read(string text) => text switch
    {
        "owner" => OfficerRole.Owner,
        "supervisor" => OfficerRole.Supervisor,
        "executive" => OfficerRole.Executive,
        "administrator" => OfficerRole.Administrator,
        _ => throw new FormatException($"'{text}' is not a role."),
    };
}
