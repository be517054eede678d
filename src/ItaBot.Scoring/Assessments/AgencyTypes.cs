namespace ItaBot.Scoring.Assessments;

/// <summary>How the kinds of local government are written in Thai.</summary>
public static class AgencyTypes
{
    /// <summary>
    /// The kinds with the words that begin their agencies' full names and the usual abbreviations, longer words before
    /// those that they contain.
    /// </summary>
    public static IReadOnlyList<(AgencyType Type, string Prefix, string Abbreviation)> Thai { get; } =
    [
        (AgencyType.SAO, "องค์การบริหารส่วนตำบล", "อบต."),
        (AgencyType.PAO, "องค์การบริหารส่วนจังหวัด", "อบจ."),
        (AgencyType.CITY, "เทศบาลนคร", "ทน."),
        (AgencyType.TOWN, "เทศบาลเมือง", "ทม."),
        (AgencyType.SUBDISTRICT, "เทศบาลตำบล", "ทต."),
    ];

    /// <summary>The place in an agency's name: the name without its kind (<c>คลองเมือง</c>).</summary>
    public static string PlaceOf(Agency agency) => WithoutPrefix(agency, "");

    /// <summary>The short form of an agency's name: <c>อบต.คลองเมือง</c>.</summary>
    public static string ShortNameOf(Agency agency) =>
        WithoutPrefix(agency, Thai.FirstOrDefault(t => t.Type == agency.Type).Abbreviation ?? "");

    private static string WithoutPrefix(Agency agency, string instead)
    {
        var prefix = Thai.FirstOrDefault(t => t.Type == agency.Type).Prefix;
        return prefix is not null && agency.Name.StartsWith(prefix, StringComparison.Ordinal)
            ? instead + agency.Name[prefix.Length..].Trim()
            : agency.Name;
    }
}
