namespace ItaBot.Conversations;

/// <summary>One message in.</summary>
/// <param name="Text">What was written. It never reaches a log.</param>
/// <param name="Audience">As whom; of which agency, <see cref="OfficerOf"/> says.</param>
/// <param name="AgencyId">The agency that is meant where the text names none.</param>
/// <param name="Locale"><c>th</c> or <c>en</c>; null answers in the language of the text.</param>
/// <param name="Now">The moment of the message.</param>
/// <param name="ConversationId">
/// Which conversation it belongs to, unique among all channels; null for a message that stands alone.
/// </param>
public sealed record Turn(
    string Text, Audience Audience, string AgencyId, string? Locale, DateTimeOffset Now, string? ConversationId = null)
{
    /// <summary>The longest text that a channel takes, in UTF-16 characters.</summary>
    public const int MaxCharacters = 2_000;

    /// <summary>
    /// The agency whose officer somebody is, who is anybody to all others; null where whoever asks may speak for every
    /// agency, as at the terminal of the machine that has them all.
    /// </summary>
    public string? OfficerOf { get; init; }

    /// <summary>The id in the directory of the officer who writes; null where that is not known.</summary>
    public string? OfficerId { get; init; }

    /// <summary>The sticker that was sent in place of words; null where it was none. <see cref="Text"/> is what it says to everything but a questionnaire.</summary>
    public Sticker? Sticker { get; init; }

    /// <summary>Whether others than one person write and read along: a group, a channel.</summary>
    public bool IsShared { get; init; }

    /// <summary>
    /// What tells the person who writes from all others in all channels; null where several may write, and for a message
    /// that stands alone.
    /// </summary>
    public string? Person => IsShared ? null : ConversationId;

    /// <summary>As whom somebody asks about an agency.</summary>
    public Audience AudienceAt(string agencyId) =>
        OfficerOf is null || OfficerOf == agencyId ? Audience : Audience.Citizen;
}
