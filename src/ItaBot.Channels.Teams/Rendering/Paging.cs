using ItaBot.Channels.Teams.Messages;
using ItaBot.Conversations.Phrases;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>Shows long lists a card at a time.</summary>
internal sealed class Paging(Phrasebook phrases)
{
    /// <summary>
    /// The messages up to the first card that the next one goes on with; that card gets a button for the rest. What the
    /// person may ask next, which stands on the last message of all, stands on it too.
    /// </summary>
    /// <param name="messages">What is to be said, in order.</param>
    /// <param name="locale">The language of the button.</param>
    /// <param name="newToken">Makes what the button brings back; called only where there is a rest.</param>
    public Page Fit(IReadOnlyList<TeamsMessage> messages, string locale, Func<string> newToken)
    {
        var shown = messages.TakeWhile(m => m is not CardMessage { GoesOn: true }).Count();
        if (shown >= messages.Count - 1)
        {
            return new(messages, [], null);
        }

        var token = newToken();
        var last = (CardMessage)messages[shown];
        var card = MoreButton.AddedTo(last.Card, phrases.Say(locale, "teams.more"), token) with
        {
            Actions = (messages[^1] as CardMessage)?.Card.Actions,
        };
        return new([.. messages.Take(shown), last with { Card = card }], [.. messages.Skip(shown + 1)], token);
    }
}
