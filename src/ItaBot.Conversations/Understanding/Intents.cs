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

    /// <summary>What the bot can do.</summary>
    public const string Help = "help";

    /// <summary>Hello.</summary>
    public const string Greeting = "greeting";

    /// <summary>Thanks.</summary>
    public const string Thanks = "thanks";

    /// <summary>Anything else.</summary>
    public const string None = "none";
}
