using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Speech;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Turns replies into what LINE shows.</summary>
internal sealed class LineSpeech(ChatSpeech chat, LineRenderer renderer)
{
    /// <summary>Says a phrase and offers questions.</summary>
    public TurnAnswer Say(
        LineTurn turn, string locale, string key, IEnumerable<string> actions, params ReadOnlySpan<(string Place, string Value)> values) =>
        Show(turn, locale, [chat.Reply(locale, key, actions, values)]);

    /// <summary>Shows replies.</summary>
    public TurnAnswer Show(LineTurn turn, string locale, IReadOnlyList<Reply> replies) =>
        new(renderer.Render(turn.IsDirect ? replies : [.. replies.Select(r => chat.ForGroup(r, locale))], locale), locale);
}
