using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Answers;

/// <summary>What a turn is answered with.</summary>
/// <param name="Understood">What the message was taken to mean.</param>
/// <param name="Locale">The language of the replies: <c>th</c> or <c>en</c>.</param>
/// <param name="Replies">What goes out, in order.</param>
/// <param name="Facts">Every figure in the replies, in the order of the answer.</param>
/// <param name="Receipt">What the answer rests on: with it, it can be computed again and compared.</param>
public sealed record Answer(
    Understood Understood,
    string Locale,
    IReadOnlyList<Reply> Replies,
    IReadOnlyList<Fact> Facts,
    string Receipt)
{
    /// <summary>The agency whose officers alone get what was asked for, so that the first reply declines; null where it is answered.</summary>
    public string? DeclinedFor { get; init; }
}
