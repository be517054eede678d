using ItaBot.Conversations.Understanding.Mentions;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding;

/// <summary>Takes from what is mentioned the slots that an intent has.</summary>
internal static class SlotFiller
{
    /// <summary>The slots of an intent; empty for intents that have none.</summary>
    public static Slots Fill(string intent, Mentioned mentioned)
    {
        var (later, earlier) = Years(mentioned);
        var asked = new Slots { Agency = mentioned.Agency, FiscalYear = later ?? earlier };
        var kind = intent is Intents.ScoreShow or Intents.ScoreTrend or Intents.ScoreCompare;
        var about = asked with
        {
            Target = TargetOf(mentioned, withTools: kind || intent is Intents.ScoreWhatIf, withTotal: kind),
            Among = Finest(mentioned) is { Count: > 1 } several ? several : null,
        };
        return intent switch
        {
            Intents.ScoreBelow => List(asked, mentioned) with { Threshold = mentioned.Threshold },
            Intents.ScoreRank => List(asked, mentioned) with { Direction = mentioned.Direction, N = mentioned.N },
            Intents.ScoreShow => about,
            Intents.ScoreTrend => about with { FiscalYear = null },
            Intents.ScoreCompare => about with
            {
                FiscalYear = later,
                OtherYear = earlier,
                // A comparison lists the indicators unless another kind is named.
                Level = mentioned.EachOfLevel || mentioned.Level != TargetKind.Indicator ? mentioned.Level : null,
            },
            Intents.ScoreWhatIf => about with { Value = mentioned.Points },
            Intents.ScorePlan => about with { Goal = mentioned.Points, Tool = OnlyTool(mentioned) },
            Intents.ScoreReconcile => asked,
            Intents.RulesExplain => new Slots { FiscalYear = asked.FiscalYear },
            Intents.ItemExplain => new Slots { Target = TargetOf(mentioned, withTools: true, withTotal: false), Among = about.Among },
            _ => new Slots(),
        };
    }

    private static Slots List(Slots asked, Mentioned mentioned)
    {
        var finest = Finest(mentioned);
        var only = finest is [var one] ? one : finest is [] ? mentioned.Named : null;
        var isUnder = only is { Kind: not TargetKind.Item };
        return asked with
        {
            Level = mentioned.Level,
            Tool = OnlyTool(mentioned),
            Among = isUnder ? null : finest is [] ? only is null ? null : [only] : finest,
            Under = isUnder ? only : null,
        };
    }

    /// <summary>Of two years the later and the earlier one; of one year the earlier where it is only held against.</summary>
    private static (int? Later, int? Earlier) Years(Mentioned mentioned) => mentioned.Years switch
    {
        [] => (null, null),
        [{ IsReference: true } only] => (null, only.Year),
        [var only] => (only.Year, null),
        var years when years.Min(y => y.Year) == years.Max(y => y.Year) => (years[0].Year, null),
        var years => (years.Max(y => y.Year), years.Min(y => y.Year)),
    };

    private static Target? TargetOf(Mentioned mentioned, bool withTools, bool withTotal) => Finest(mentioned) switch
    {
        [var only] => only,
        [] when mentioned.Named is { } named => named,
        [] when withTools && OnlyTool(mentioned) is { } tool => Target.Of(tool),
        [] when withTotal && mentioned.Total && mentioned.Tools.Count == 0 => Target.Total,
        _ => null,
    };

    /// <summary>"i10 in indicator 4" is about the item.</summary>
    private static IReadOnlyList<Target> Finest(Mentioned mentioned) =>
        [.. mentioned.Ids.Where(i => i.Kind == mentioned.Ids.Max(m => m.Kind))];

    private static Tool? OnlyTool(Mentioned mentioned) => mentioned.Tools is [var only] ? only : null;
}
