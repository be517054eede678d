using ItaBot.Conversations.Replies;

namespace ItaBot.Host.WebChat;

/// <summary>An answer as the page takes it.</summary>
/// <param name="Intent">What the question was taken to mean.</param>
/// <param name="Locale">The language of the replies: <c>th</c> or <c>en</c>.</param>
/// <param name="Replies">What is shown, in order.</param>
/// <param name="Facts">The figures that the answer rests on, in its order.</param>
/// <param name="Receipt">What the answer rests on, to be computed again.</param>
internal sealed record AskAnswer(
    string Intent, string Locale, IReadOnlyList<Reply> Replies, IReadOnlyList<AskFact> Facts, string Receipt);
