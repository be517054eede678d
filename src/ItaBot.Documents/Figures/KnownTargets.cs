using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Figures;

/// <summary>Which targets a file may give figures for.</summary>
internal static class KnownTargets
{
    private const int MostDigits = 3;

    /// <summary>
    /// Whether the rule year has the target. Where it knows no item of a tool at all, any item of that tool is
    /// taken: what the rules leave open must not keep a report out.
    /// </summary>
    public static bool Has(RuleYear rules, Target target) =>
        rules.Has(target)
        || (target.Kind is TargetKind.Item && IsItemId(target.Id) && !rules.Items.Any(i => i.Id[0] == target.Id[0]));

    /// <summary>Whether a text is an item id: a letter and a number without leading zeros.</summary>
    public static bool IsItemId(string id) =>
        id.Length is >= 2 and <= 1 + MostDigits
        && id[0] is 'i' or 'e' or 'o'
        && id[1] != '0'
        && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
