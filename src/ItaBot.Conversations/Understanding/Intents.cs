namespace ItaBot.Conversations.Understanding;

/// <summary>The names of what people can mean.</summary>
public static class Intents
{
    /// <summary>Which items or indicators fall below a mark.</summary>
    public const string ScoreBelow = "score.below";

    /// <summary>The score of the total, a tool, an indicator, a sub-indicator or an item.</summary>
    public const string ScoreShow = "score.show";

    /// <summary>The lowest or highest ones.</summary>
    public const string ScoreRank = "score.rank";

    /// <summary>One year against another.</summary>
    public const string ScoreCompare = "score.compare";

    /// <summary>All years on record.</summary>
    public const string ScoreTrend = "score.trend";

    /// <summary>The total if something scored otherwise; for officers.</summary>
    public const string ScoreWhatIf = "score.whatif";

    /// <summary>What to mend first, how to reach a goal; for officers.</summary>
    public const string ScorePlan = "score.plan";

    /// <summary>Whether the published figures agree with the computed ones; for officers.</summary>
    public const string ScoreReconcile = "score.reconcile";

    /// <summary>How a score comes about: weights, levels, pass mark.</summary>
    public const string RulesExplain = "rules.explain";

    /// <summary>What an item or an indicator is about.</summary>
    public const string ItemExplain = "item.explain";

    /// <summary>The improvement measures; for officers.</summary>
    public const string MeasureList = "measure.list";

    /// <summary>What is due or overdue; for officers.</summary>
    public const string MeasureDue = "measure.due";

    /// <summary>Progress of a measure is reported; for officers.</summary>
    public const string MeasureUpdate = "measure.update";

    /// <summary>A measure's deadline is to be moved; for officers.</summary>
    public const string MeasurePostpone = "measure.postpone";

    /// <summary>Which OIT items need an update, lack a link or have a broken one; for officers.</summary>
    public const string OitDue = "oit.due";

    /// <summary>An OIT item was updated; for officers.</summary>
    public const string OitUpdate = "oit.update";

    /// <summary>Where an OIT item is published.</summary>
    public const string OitFind = "oit.find";

    /// <summary>A reminder is to come again later; for officers.</summary>
    public const string ReminderSnooze = "reminder.snooze";

    /// <summary>Reminders are to stop; for officers.</summary>
    public const string ReminderStop = "reminder.stop";

    /// <summary>Somebody wants to give feedback or to take the EIT questionnaire.</summary>
    public const string FeedbackStart = "feedback.start";

    /// <summary>Interim results of the feedback; for officers.</summary>
    public const string FeedbackResults = "feedback.results";

    /// <summary>The analysis report is to be made; for officers.</summary>
    public const string ReportMake = "report.make";

    /// <summary>Where and how to report corruption or complain, safely.</summary>
    public const string ComplaintChannel = "complaint.channel";

    /// <summary>How to reach the agency.</summary>
    public const string Contact = "contact";

    /// <summary>The language is to be switched.</summary>
    public const string Language = "language";

    /// <summary>What the bot can do.</summary>
    public const string Help = "help";

    /// <summary>Hello.</summary>
    public const string Greeting = "greeting";

    /// <summary>Thanks.</summary>
    public const string Thanks = "thanks";

    /// <summary>The running dialog is to stop.</summary>
    public const string Cancel = "cancel";

    /// <summary>Anything else.</summary>
    public const string None = "none";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        ScoreBelow, ScoreShow, ScoreRank, ScoreCompare, ScoreTrend, ScoreWhatIf, ScorePlan, ScoreReconcile,
        RulesExplain, ItemExplain, MeasureList, MeasureDue, MeasureUpdate, MeasurePostpone, OitDue, OitUpdate, OitFind,
        ReminderSnooze, ReminderStop, FeedbackStart, FeedbackResults, ReportMake, ComplaintChannel, Contact, Language,
        Help, Greeting, Thanks, Cancel, None,
    ];
}
