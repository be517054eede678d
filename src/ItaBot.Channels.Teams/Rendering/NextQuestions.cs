using ItaBot.Channels.Rendering;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>What the person may want to ask next, as buttons that say it for them.</summary>
internal static class NextQuestions
{
    /// <summary>The buttons: each question and each label once, and none that is too long; a cut question would be another one.</summary>
    /// <returns>Null where there are none.</returns>
    public static IReadOnlyList<CardAction>? Of(IEnumerable<ReplyAction> actions)
    {
        var buttons = actions
            .Where(a => !string.IsNullOrWhiteSpace(a.Label) && !string.IsNullOrWhiteSpace(a.Text))
            .Where(a => TextLength.Units(a.Text) <= CardLimits.ActionText)
            .DistinctBy(a => a.Text)
            .DistinctBy(a => a.Label)
            .Take(CardLimits.Actions)
            .Select(a => new SubmitAction(TextCut.ToGraphemes(a.Label, CardLimits.Title), new() { Teams = TeamsActionData.Say(a.Text) }))
            .ToList();
        return buttons.Count == 0 ? null : buttons;
    }
}
