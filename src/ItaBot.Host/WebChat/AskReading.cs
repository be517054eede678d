using ItaBot.Conversations;
using ItaBot.Scoring;

namespace ItaBot.Host.WebChat;

/// <summary>What came of reading the body of a question.</summary>
internal abstract record AskReading
{
    private AskReading() { }

    /// <summary>It can be asked.</summary>
    /// <param name="Text">What was written; not blank.</param>
    /// <param name="Audience">As whom.</param>
    /// <param name="Locale"><c>th</c>, <c>en</c> or null.</param>
    /// <param name="AgencyId">The agency's id; null means the configured one.</param>
    /// <param name="ConversationId">Which conversation of the web chat; null for none.</param>
    public sealed record Read(string Text, Audience Audience, string? Locale, string? AgencyId, string? ConversationId) : AskReading;

    /// <summary>It cannot.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Why">What is wrong with it.</param>
    public sealed record Refused(int Status, LocalText Why) : AskReading;
}
