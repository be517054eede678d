using ItaBot.Conversations;

namespace ItaBot.Host.Asking;

/// <summary>A question as the command line takes it. What is null was not said.</summary>
/// <param name="Text">The question.</param>
/// <param name="Audience">As whom.</param>
/// <param name="AgencyId">About which agency, where the text names none.</param>
/// <param name="Locale"><c>th</c> or <c>en</c>.</param>
/// <param name="Now">The moment of the question, in ISO 8601; without an offset in the configured time zone.</param>
/// <param name="ConversationId">Which conversation it belongs to, unique among all; null where it stands alone.</param>
internal sealed record Question(
    string Text, Audience Audience, string? AgencyId, string? Locale, string? Now, string? ConversationId = null);
