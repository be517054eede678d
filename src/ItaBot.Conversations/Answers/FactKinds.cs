namespace ItaBot.Conversations.Answers;

/// <summary>What the value of a fact says.</summary>
public static class FactKinds
{
    /// <summary>A score, in points.</summary>
    public const string Score = "score";

    /// <summary>The name of a level.</summary>
    public const string Level = "level";

    /// <summary>One score less another, in points.</summary>
    public const string Difference = "difference";

    /// <summary>What something adds to the total, in points.</summary>
    public const string Gain = "gain";

    /// <summary>How many.</summary>
    public const string Count = "count";

    /// <summary>A share, in percent.</summary>
    public const string Weight = "weight";

    /// <summary>The number of a measure.</summary>
    public const string Measure = "measure";

    /// <summary>A fiscal year that is spoken of, Buddhist era.</summary>
    public const string Year = "year";

    /// <summary>A day, written <c>2026-03-31</c>.</summary>
    public const string Date = "date";

    /// <summary>How many days are left, or overdue.</summary>
    public const string Days = "days";

    /// <summary>The points that an answer to an item can have.</summary>
    public const string Scale = "scale";

    /// <summary>A line of the published document, from 1.</summary>
    public const string Line = "line";

    /// <summary>The mark that scores are held against, in points.</summary>
    public const string Threshold = "threshold";

    /// <summary>What the agency's own feedback makes of a score, in points; no part of the official results.</summary>
    public const string Interim = "interim";

    /// <summary>Where the interval of such a figure begins, in points.</summary>
    public const string Low = "low";

    /// <summary>Where the interval of such a figure ends, in points.</summary>
    public const string High = "high";

    /// <summary>How sure such intervals are, in percent.</summary>
    public const string Confidence = "confidence";

    /// <summary>How many said yes.</summary>
    public const string Yes = "yes";

    /// <summary>The share of those who said yes, in percent.</summary>
    public const string Rate = "rate";

    /// <summary>About how many further answers would tell a figure from the pass mark.</summary>
    public const string More = "more";

    /// <summary>Below how many nothing is shown of what people answered.</summary>
    public const string Fewest = "fewest";
}
