namespace ItaBot.Conversations.Replies;

/// <summary>A row of a card's table.</summary>
/// <param name="Label">What the row is about: <c>i10 ขอยืมทรัพย์สินถูกขั้นตอน</c>.</param>
/// <param name="Value">The figure as it is shown; empty for a row that only says something.</param>
/// <param name="Score">The length of the bar, 0–100 points; null draws no bar.</param>
/// <param name="Detail">What stands small beneath, such as the two parts of an EIT item; null for nothing.</param>
/// <param name="Passes">Whether the score reaches the pass mark; null where that means nothing.</param>
public sealed record CardRow(string Label, string Value, decimal? Score, string? Detail, bool? Passes)
{
    /// <summary>
    /// Where the interval of the score begins, 0–100 points; null where it has none. <see cref="Detail"/> says it in words, for a
    /// channel that does not draw it.
    /// </summary>
    public decimal? Low { get; init; }

    /// <summary>Where it ends.</summary>
    public decimal? High { get; init; }

    /// <summary>What is said for the person who chooses the row; null where it is only read.</summary>
    public ReplyAction? Action { get; init; }
}
