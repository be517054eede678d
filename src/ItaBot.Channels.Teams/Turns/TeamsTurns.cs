using System.Diagnostics;
using ItaBot.Channels.References;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>Takes activities through their turns: each kind goes to whoever answers it.</summary>
internal sealed class TeamsTurns(
    TextTurns texts, PressTurns presses, WelcomeTurns welcomes, IReferenceStore references, Outgoing outgoing)
{
    public async Task<TurnOutput> RunAsync(TeamsTurn turn, CancellationToken cancellationToken) => turn.Activity switch
    {
        TeamsActivity.Added added => await AddedAsync(turn, added, cancellationToken),
        TeamsActivity.Removed => new TurnOutput { Records = [new TurnRecord.EndReference(turn.ReferenceId)] },
        _ when turn.IsAnswered => Send(turn, await AnswerAsync(turn, cancellationToken)),
        _ => TurnOutput.Nothing,
    };

    private async Task<TurnOutput> AddedAsync(TeamsTurn turn, TeamsActivity.Added added, CancellationToken cancellationToken)
    {
        // Teams tells of one installation in up to two activities.
        var isGreeted = added.IsUpgrade || await references.FindAsync(turn.ReferenceId, cancellationToken) is { Greeted: true };
        var welcome = isGreeted ? new TurnAnswer([], turn.Source.SpokenLocale) : await welcomes.AnswerAsync(turn, cancellationToken);
        return Send(turn, welcome);
    }

    // Whoever was answered needs no introduction.
    private TurnOutput Send(TeamsTurn turn, TurnAnswer answer) => outgoing.Send(turn, answer with
    {
        Records = turn.Reference is { } reference
            ? [new TurnRecord.KeepReference(reference with { Greeted = true }), .. answer.Records]
            : answer.Records,
    });

    private Task<TurnAnswer> AnswerAsync(TeamsTurn turn, CancellationToken cancellationToken) => turn.Activity switch
    {
        TeamsActivity.Message message => texts.AnswerAsync(turn, message, cancellationToken),
        TeamsActivity.Submit submit => presses.AnswerAsync(turn, submit, cancellationToken),
        TeamsActivity.Execute execute => presses.AnswerAsync(turn, execute, cancellationToken),
        _ => throw new UnreachableException(),
    };
}
