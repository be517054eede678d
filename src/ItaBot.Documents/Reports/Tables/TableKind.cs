namespace ItaBot.Documents.Reports.Tables;

/// <summary>What the rows of a table are.</summary>
internal enum TableKind
{
    /// <summary>Indicators with their scores.</summary>
    Indicators,

    /// <summary>Tools with their scores.</summary>
    Tools,

    /// <summary>Items with their scores.</summary>
    Items,

    /// <summary>Findings on indicators, with scores only where the text mentions them.</summary>
    Findings,

    /// <summary>Measures.</summary>
    Measures,
}
