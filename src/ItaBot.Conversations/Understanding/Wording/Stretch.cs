namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>A part of a text.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
internal readonly record struct Stretch(int Start, int End)
{
    /// <summary>The number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two share a character.</summary>
    public bool Overlaps(Stretch other) => Start < other.End && other.Start < End;

    /// <summary>Whether all of <paramref name="other"/> lies in this one.</summary>
    public bool Contains(Stretch other) => Start <= other.Start && other.End <= End;
}
