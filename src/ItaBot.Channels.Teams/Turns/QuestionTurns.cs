using ItaBot.Channels.Turns;
using ItaBot.Conversations;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>Lets the assistant answer.</summary>
internal sealed class QuestionTurns(Assistant assistant, TeamsAudience audience, WhomToAsk whom, TeamsSpeech speech)
{
    /// <summary>Whether whoever writes has a questionnaire open, to which an emoji may be an answer.</summary>
    public async Task<bool> HasFormAsync(TeamsTurn turn, CancellationToken cancellationToken) =>
        turn.IsDirect && await assistant.HasFormAsync(turn.ConversationId, cancellationToken);

    public async Task<TurnAnswer> AskAsync(TeamsTurn turn, string text, CancellationToken cancellationToken)
    {
        var asker = await audience.OfAsync(turn, cancellationToken);
        var answered = await assistant.TakeAsync(QuestionOf(turn, text, asker), cancellationToken);
        return speech.Show(turn, answered.Answer.Locale, await RepliesAsync(asker, answered.Answer, cancellationToken)) with
        {
            Answered = TurnOutput.Of(answered),
            RestKind = RestAction.KindFor(asker),
        };
    }

    /// <summary>What the assistant is asked.</summary>
    public static Turn QuestionOf(TeamsTurn turn, string text, Asker asker) =>
        new(text, asker.Audience, asker.AgencyId, Locale: null, turn.Now, turn.ConversationId)
        {
            OfficerOf = asker.AgencyId,
            OfficerId = asker.Audience == Audience.Officer ? asker.Officer?.Id : null,
            IsShared = !turn.IsDirect,
        };

    private async Task<IReadOnlyList<Reply>> RepliesAsync(Asker asker, Answer answer, CancellationToken cancellationToken) =>
        answer is { DeclinedFor: { } agencyId, Replies: [var declined, ..] }
        && await whom.SayAsync(asker, agencyId, answer.Locale, cancellationToken) is { } way
            ? [declined with { Text = asker.Officer is null ? $"{declined.Text}\n{way}" : way }, .. answer.Replies.Skip(1)]
            : answer.Replies;
}
