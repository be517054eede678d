namespace ItaBot.Host.WebChat;

/// <summary>A question as the page sends it.</summary>
/// <param name="Text">What was written.</param>
/// <param name="As"><c>officer</c> or <c>citizen</c>; a citizen where it is absent.</param>
/// <param name="Locale"><c>th</c> or <c>en</c>; null answers in the language of the text.</param>
/// <param name="Agency">The agency's id; null means the configured one.</param>
/// <param name="Conversation">The id that the page's tab made up for itself; null for a question that stands alone.</param>
internal sealed record AskRequest(string? Text, string? As, string? Locale, string? Agency, string? Conversation = null);
