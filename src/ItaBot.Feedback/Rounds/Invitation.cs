namespace ItaBot.Feedback.Rounds;

/// <summary>Who was invited to a round, how and with which text: what tells whether it could be fair.</summary>
/// <param name="Day">When, as a day in Thailand.</param>
/// <param name="Who">Which people, in an officer's words; never somebody's name.</param>
/// <param name="How">By which way: a poster, a broadcast, at the counter.</param>
/// <param name="Text">What they were told.</param>
/// <param name="By">The id of the officer who recorded it; null where nobody was known by name.</param>
public sealed record Invitation(DateOnly Day, string Who, string How, string Text, string? By)
{
    /// <summary>The longest of <see cref="Who"/> and <see cref="How"/>, in characters.</summary>
    public const int LongestWords = 200;

    /// <summary>The longest <see cref="Text"/>, in characters.</summary>
    public const int LongestText = 2_000;
}
