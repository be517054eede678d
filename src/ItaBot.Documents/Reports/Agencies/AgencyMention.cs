using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Reports.Agencies;

/// <summary>One place where a report names an agency.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Type">The kind that is named.</param>
/// <param name="LocalName">What follows up to the next space; empty where nothing does.</param>
/// <param name="Apart">Whether a space stands before it, so that it need not be a name at all.</param>
/// <param name="IsSubject">Whether the line says whose results these are: a title, or the total.</param>
/// <param name="IsWholeLine">Whether the line holds nothing else.</param>
internal sealed record AgencyMention(int Line, AgencyType Type, string LocalName, bool Apart, bool IsSubject, bool IsWholeLine)
{
    private const int LongestPlaceholder = 1;

    /// <summary>The full name as it is printed here.</summary>
    public string Name => AgencyKinds.PrefixOf(Type) + (Apart && LocalName.Length > 0 ? " " : "") + LocalName;

    /// <summary>Whether a template's gap was left open: <c>องค์การบริหารส่วนตำบล ก</c>, or nothing at all on a line of its own.</summary>
    public bool IsPlaceholder => LocalName.Length == 0 ? IsWholeLine : LocalName.Trim('.', '…', '_', 'x', 'X').Length <= LongestPlaceholder;
}
