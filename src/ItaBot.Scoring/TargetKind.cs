namespace ItaBot.Scoring;

/// <summary>What kind of thing a figure belongs to, from the whole to the single item.</summary>
public enum TargetKind
{
    /// <summary>The agency's total.</summary>
    Total,

    /// <summary>One of the three tools.</summary>
    Tool,

    /// <summary>One of the indicators 1–10.</summary>
    Indicator,

    /// <summary>A sub-indicator such as 9.1; only the OIT has them.</summary>
    Sub,

    /// <summary>An item such as i10, e9 or o13.</summary>
    Item,
}
