using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>A turn on its way through the conversation.</summary>
/// <param name="Turn">The message as it came.</param>
/// <param name="State">What the conversation remembers.</param>
/// <param name="Message">The message as it was read.</param>
/// <param name="Locale">The language to reply in.</param>
/// <param name="Answerer">Answers questions.</param>
/// <param name="CancellationToken">Stops the turn.</param>
internal sealed record TurnContext(
    Turn Turn,
    ConversationState State,
    Message Message,
    string Locale,
    QuestionAnswerer Answerer,
    CancellationToken CancellationToken)
{
    /// <summary>Whether something can be remembered for the next turn.</summary>
    public bool IsConversation => Turn.ConversationId is not null;

    /// <summary>A question of this turn with everything that answering it needs.</summary>
    public Task<Asked> AskAsync(Slots slots) => Answerer.PrepareAsync(Turn, slots, Locale, CancellationToken);

    /// <summary>What the message means in its conversation.</summary>
    public Understood Means(string intent, Slots slots) => Message.Understood with { Intent = intent, Slots = slots };

    /// <summary>An outcome of this turn.</summary>
    public Outcome Outcome(string intent, Asked asked, ConversationState next, Draft draft) =>
        new(Means(intent, asked.Slots), asked, [new Saying(draft, asked)], next with { Spoken = asked.Locale });
}
