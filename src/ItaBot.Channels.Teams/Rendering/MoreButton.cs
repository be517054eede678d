using ItaBot.Channels.Teams.Cards;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>The button that shows what did not fit.</summary>
internal static class MoreButton
{
    /// <summary>What the renderer leaves free for it on a card, in bytes.</summary>
    public const int Bytes = 1_000;

    /// <summary>The card with the button at the end of its body, where its fallback works.</summary>
    /// <param name="card">The card.</param>
    /// <param name="title">What stands on the button.</param>
    /// <param name="token">What it brings back.</param>
    public static AdaptiveCard AddedTo(AdaptiveCard card, string title, string token)
    {
        var data = new ActionData { Token = token };
        var button = new ExecuteAction(title, Verbs.More, data) { Fallback = new SubmitAction(title, data) };
        return card with { Body = [.. card.Body, new ActionSet([button]) { Spacing = "medium" }] };
    }
}
