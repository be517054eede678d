using ItaBot.Channels.Linking;
using ItaBot.Channels.Turns;
using ItaBot.Conversations;
using ItaBot.Conversations.Answers;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Lets the assistant answer.</summary>
internal sealed class QuestionTurns(Assistant assistant, LineAudience audience, LineSpeech speech)
{
    /// <summary>Whether whoever writes has a questionnaire open, to which a sticker may be an answer.</summary>
    public async Task<bool> HasFormAsync(LineTurn turn, CancellationToken cancellationToken) =>
        turn.IsDirect && await assistant.HasFormAsync(turn.ConversationId, cancellationToken);

    public async Task<TurnAnswer> AskAsync(LineTurn turn, string text, CancellationToken cancellationToken, Sticker? sticker = null)
    {
        var question = QuestionOf(turn, text, await audience.FindOfficerAsync(turn, cancellationToken)) with { Sticker = sticker };
        var answered = await assistant.TakeAsync(question, cancellationToken);
        return speech.Show(turn, answered.Answer.Locale, answered.Answer.Replies) with
        {
            Answered = TurnOutput.Of(answered),
            IsForOfficers = question.Audience == Audience.Officer,
        };
    }

    /// <summary>What the assistant is asked.</summary>
    /// <param name="turn">The event in its turn.</param>
    /// <param name="text">What was written.</param>
    /// <param name="officer">As which officer they are answered; null as none.</param>
    public static Turn QuestionOf(LineTurn turn, string text, OfficerLink? officer) =>
        new(text, officer is null ? Audience.Citizen : Audience.Officer, turn.Account.AgencyId, Locale: null, turn.Now, turn.ConversationId)
        {
            OfficerOf = turn.Account.AgencyId,
            OfficerId = officer?.OfficerId,
            IsShared = !turn.IsDirect,
        };
}
