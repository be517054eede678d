namespace ItaBot.Conversations.Answers.Receipts;

/// <summary>What comes of computing an earlier answer again.</summary>
public abstract record Verification
{
    private Verification() { }

    /// <summary>The text is no receipt, or is damaged.</summary>
    public sealed record NoReceipt : Verification;

    /// <summary>The answer has the same figures.</summary>
    public sealed record Same : Verification;

    /// <summary>The answer has other figures now.</summary>
    /// <param name="Gone">The figures that it had, and has no more.</param>
    /// <param name="Come">The figures that it has now, and had not.</param>
    /// <param name="Causes">Why, by fiscal year.</param>
    public sealed record Changed(
        IReadOnlyList<ReceiptFigure> Gone, IReadOnlyList<ReceiptFigure> Come, IReadOnlyList<ChangeCause> Causes) : Verification;
}
