using ItaBot.Channels.Turns;
using ItaBot.Conversations;
using ItaBot.Conversations.Answers;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Lets the assistant answer.</summary>
internal sealed class QuestionTurns(Assistant assistant, LineAudience audience, LineSpeech speech)
{
    public async Task<TurnAnswer> AskAsync(LineTurn turn, string text, CancellationToken cancellationToken)
    {
        var asWhom = await audience.OfAsync(turn, cancellationToken);
        var answered = await assistant.TakeAsync(
            new Turn(text, asWhom, turn.Account.AgencyId, Locale: null, turn.Now, turn.ConversationId)
            {
                OfficerOf = turn.Account.AgencyId,
            },
            cancellationToken);
        return speech.Show(turn, answered.Answer.Locale, answered.Answer.Replies) with
        {
            Remembers = new Remembered(answered.State, answered.KeptFor),
            IsForOfficers = asWhom == Audience.Officer,
        };
    }
}
