using ItaBot.Channels.Line.Messages;
using ItaBot.Conversations.Phrases;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>Fits messages into the calls that there are.</summary>
internal sealed class Paging(Phrasebook phrases)
{
    /// <summary>
    /// As many messages as one call has room for. The rest is reached by a button on the last message shown, which also
    /// says what to type (the phrase <c>line.more</c>) where there is no button. The buttons of the last message of all
    /// stand on the last message of each page.
    /// </summary>
    /// <param name="messages">What is to be said, in order.</param>
    /// <param name="room">How many messages the call takes, 1–5.</param>
    /// <param name="locale">The language of the button.</param>
    /// <param name="newToken">Makes the data that the button brings back, of at most 300 UTF-16 units; called only where there is a rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">LINE takes no call with that many messages.</exception>
    public Page Fit(IReadOnlyList<LineMessage> messages, int room, string locale, Func<string> newToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(room, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(room, LineLimits.Messages);
        var buttons = messages.Count == 0 ? null : messages[^1].QuickReply;
        if (messages.Count <= room)
        {
            return new(WithButtons(messages, buttons), [], null);
        }

        var token = newToken();
        var more = phrases.Say(locale, "line.more");
        var (shown, taken) = WithHint(messages, room, phrases.Say(locale, "line.rest", ("more", more)));
        return new(
            WithButtons(shown, QuickReplies.With(new PostbackAction(more, token, more), buttons)),
            [.. messages.Skip(taken)],
            token);
    }

    /// <summary>
    /// As many messages as one call takes, where nothing is kept for a button: what does not fit is left out, and the end
    /// says so (the phrase <c>chat.cut</c>).
    /// </summary>
    /// <param name="messages">What is to be said, in order.</param>
    /// <param name="locale">The language.</param>
    public IReadOnlyList<LineMessage> Cut(IReadOnlyList<LineMessage> messages, string locale) => messages.Count <= LineLimits.Messages
        ? messages
        : WithButtons(WithHint(messages, LineLimits.Messages, phrases.Say(locale, "chat.cut")).Shown, messages[^1].QuickReply);

    private static (IReadOnlyList<LineMessage> Shown, int Taken) WithHint(IReadOnlyList<LineMessage> messages, int room, string hint)
    {
        if (RestHint.AddedTo(messages[room - 1], hint) is { } last)
        {
            return ([.. messages.Take(room - 1), last], room);
        }

        // A message that has no room for the line gives way to it. Where it is the only one, the button has to do.
        return room == 1 ? ([messages[0]], 1) : ([.. messages.Take(room - 1), new TextMessage(hint)], room - 1);
    }

    private static IReadOnlyList<LineMessage> WithButtons(IReadOnlyList<LineMessage> messages, QuickReply? buttons) =>
        [.. messages.Select((m, index) => m with { QuickReply = index == messages.Count - 1 ? buttons : null })];
}
