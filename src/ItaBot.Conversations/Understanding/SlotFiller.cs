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
        var asked = new Slots { Agency = mentioned.Agency, UnknownAgency = mentioned.UnknownAgency, FiscalYear = later ?? earlier };
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
            Intents.ReportMake => asked,
            Intents.Contact => asked with { FiscalYear = null },
            Intents.FeedbackResults => asked with { FiscalYear = null, Target = TargetOf(mentioned, withTools: false, withTotal: false) },
            Intents.Language => new Slots { Locale = mentioned.Locale },
            // A time of one day is no wish for every day.
            Intents.ReminderSnooze => new Slots
            {
                Days = mentioned.Days,
                Date = mentioned.Date,
                Time = mentioned is { Days: null, Date: null } ? mentioned.Time : null,
            },
            _ => OfDuties(intent, mentioned),
        };
    }

    /// <summary>The slots of what somebody must do: measures and OIT items.</summary>
    private static Slots OfDuties(string intent, Mentioned mentioned)
    {
        var owned = new Slots { Owner = mentioned.Owner, Mine = mentioned.Mine ? true : null };
        // "The report of six months of measure 3" is another duty than the measure.
        var about = owned with
        {
            AboutMeasure = mentioned.Days is null ? mentioned.Measure : null,
            AboutItem = Finest(mentioned) is [{ Kind: TargetKind.Item } only] ? only : null,
        };
        var item = new Slots { Target = TargetOf(mentioned, withTools: false, withTotal: false) };
        return intent switch
        {
            Intents.MeasureList => owned with
            {
                AboutMeasure = about.AboutMeasure,
                Status = mentioned.Status,
                Target = TargetOf(mentioned, withTools: true, withTotal: false),
                Agency = mentioned.Agency,
                UnknownAgency = mentioned.UnknownAgency,
            },
            Intents.MeasureDue or Intents.OitDue => about with { Period = mentioned.Due },
            Intents.MeasureUpdate => new Slots { Measure = mentioned.Measure, Status = mentioned.Status },
            Intents.MeasurePostpone => new Slots { Measure = mentioned.Measure, Days = mentioned.Days, Date = mentioned.Date },
            Intents.OitUpdate => item with { Url = mentioned.Url },
            Intents.OitFind => item,
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
