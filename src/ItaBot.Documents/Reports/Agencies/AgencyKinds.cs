using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Reports.Agencies;

/// <summary>The words that agencies' names begin with.</summary>
internal static class AgencyKinds
{
    private static readonly (AgencyType Type, string Prefix, string Group)[] Kinds =
    [
        (AgencyType.SAO, "องค์การบริหารส่วนตำบล", "sao"),
        (AgencyType.PAO, "องค์การบริหารส่วนจังหวัด", "pao"),
        (AgencyType.CITY, "เทศบาลนคร", "city"),
        (AgencyType.TOWN, "เทศบาลเมือง", "town"),
        (AgencyType.SUBDISTRICT, "เทศบาลตำบล", "subdistrict"),
    ];

    public static IEnumerable<(AgencyType Type, string Group)> Groups => Kinds.Select(k => (k.Type, k.Group));

    public static string PrefixOf(AgencyType type) => Kinds.FirstOrDefault(k => k.Type == type).Prefix ?? "";

    /// <summary>The kind that a full name begins with.</summary>
    public static AgencyType TypeOf(string name) =>
        Kinds.Where(k => name.StartsWith(k.Prefix, StringComparison.Ordinal)).Select(k => k.Type).FirstOrDefault(AgencyType.OTHER);

    /// <summary>The name without the word for its kind: คลองเมือง.</summary>
    public static string LocalNameOf(string name) => name[PrefixOf(TypeOf(name)).Length..].Trim();
}
