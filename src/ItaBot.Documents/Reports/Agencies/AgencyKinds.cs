using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Reports.Agencies;

/// <summary>The kind and the place in an agency's full name.</summary>
internal static class AgencyKinds
{
    /// <summary>The word that the full names of a kind begin with; empty where there is none.</summary>
    public static string PrefixOf(AgencyType type) => AgencyTypes.Thai.FirstOrDefault(t => t.Type == type).Prefix ?? "";

    /// <summary>The kind that a full name begins with.</summary>
    public static AgencyType TypeOf(string name) => AgencyTypes.Thai
        .Where(t => name.StartsWith(t.Prefix, StringComparison.Ordinal))
        .Select(t => t.Type)
        .FirstOrDefault(AgencyType.OTHER);

    /// <summary>The name without the word for its kind: คลองเมือง.</summary>
    public static string LocalNameOf(string name) => name[PrefixOf(TypeOf(name)).Length..].Trim();
}
