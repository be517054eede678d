using ItaBot.Channels.Officers;

namespace ItaBot.Host.Officers.Importing;

/// <summary>The words for roles.</summary>
internal static class OfficerRoles
{
    private static readonly Dictionary<string, OfficerRole> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["owner"] = OfficerRole.Owner,
        ["ผู้รับผิดชอบ"] = OfficerRole.Owner,
        ["supervisor"] = OfficerRole.Supervisor,
        ["หัวหน้า"] = OfficerRole.Supervisor,
        ["หัวหน้างาน"] = OfficerRole.Supervisor,
        ["executive"] = OfficerRole.Executive,
        ["ผู้บริหาร"] = OfficerRole.Executive,
        ["administrator"] = OfficerRole.Administrator,
        ["ผู้ดูแลระบบ"] = OfficerRole.Administrator,
    };

    /// <summary>The role of a word; null where it is none.</summary>
    public static OfficerRole? Find(string word) => Words.TryGetValue(word, out var role) ? role : null;

    /// <summary>The English word for a role.</summary>
    public static string WordOf(OfficerRole role) => role.ToString().ToLowerInvariant();
}
