using ItaBot.Channels.Rendering;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>What the person may want to say next, as buttons that say it for them.</summary>
internal static class NextQuestions
{
    /// <summary>The buttons: each question and each label once, and none that is too long; a cut question would be another one.</summary>
    /// <param name="actions">What is offered.</param>
    /// <param name="most">How many buttons at most.</param>
    /// <returns>Null where there are none.</returns>
    public static IReadOnlyList<CardAction>? Of(IEnumerable<ReplyAction> actions, int most)
    {
        var buttons = actions
            .Where(IsTaken)
            .DistinctBy(a => a.Text)
            .DistinctBy(a => a.Label)
            .Take(most)
            .Select(ButtonOf)
            .ToList();
        return buttons.Count == 0 ? null : buttons;
    }

    /// <summary>What says something for the person who chooses it; null where it says nothing, or too much.</summary>
    public static CardAction? Of(ReplyAction? action) => action is not null && IsTaken(action) ? ButtonOf(action) : null;

    private static bool IsTaken(ReplyAction action) =>
        !string.IsNullOrWhiteSpace(action.Label) && !string.IsNullOrWhiteSpace(action.Text)
        && TextLength.Units(action.Text) <= CardLimits.ActionText;

    private static SubmitAction ButtonOf(ReplyAction action) =>
        new(TextCut.ToGraphemes(action.Label, CardLimits.Title), new() { Teams = TeamsActionData.Say(action.Text) });
}
