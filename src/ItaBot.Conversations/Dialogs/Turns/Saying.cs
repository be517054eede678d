using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>One reply of a turn, with the question whose names it speaks.</summary>
/// <param name="Draft">The reply.</param>
/// <param name="Asked">The question.</param>
internal sealed record Saying(Draft Draft, Asked Asked)
{
    /// <summary>What the person stated earlier in the conversation and the reply may repeat, as words.</summary>
    public string Stated => string.Join(
        ' ', SlotValues.Of(Asked.Slots).Select(s => FormattableString.Invariant($"{s.Value}")));
}
