using ItaBot.Channels.Speech;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>Renders what is said, for one person or for several.</summary>
internal sealed class TeamsSpeech(ChatSpeech chat, TeamsRenderer renderer)
{
    /// <summary>Says a phrase and offers questions.</summary>
    public TurnAnswer Say(
        TeamsTurn turn, string locale, string key, IEnumerable<string> actions, params ReadOnlySpan<(string Place, string Value)> values) =>
        Show(turn, locale, [chat.Reply(locale, key, actions, values)]);

    /// <summary>Shows replies.</summary>
    public TurnAnswer Show(TeamsTurn turn, string locale, IReadOnlyList<Reply> replies) =>
        new(renderer.Render(turn.IsDirect ? replies : [.. replies.Select(r => chat.ForGroup(r, locale))], locale), locale);
}
