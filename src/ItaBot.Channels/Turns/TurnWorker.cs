using System.Diagnostics;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Lanes;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Telemetry;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Turns;

/// <summary>Runs the turns of stored events: those of a conversation in the order of the events, different ones side by side.</summary>
internal sealed class TurnWorker(
    IInbox inbox,
    AwaitedTurns awaited,
    ChannelSet channels,
    MessageWorker messages,
    PipelineTelemetry telemetry,
    TimeProvider clock,
    ILogger<TurnWorker> logger)
    : LaneWorker<InboxEvent>("turns", Width, channels, telemetry, clock, logger), ITurnSignal
{
    /// <summary>How often a turn is run before its event is given up.</summary>
    public const int MaxTries = 3;

    // Turns wait for the disk more than they compute.
    private static readonly int Width = Math.Max(8, 4 * Environment.ProcessorCount);

    private static readonly TimeSpan WorkingAfter = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public void Wake(IEnumerable<string> conversationIds)
    {
        foreach (var conversationId in conversationIds)
        {
            Wake(conversationId);
        }
    }

    protected override Task<IReadOnlyList<string>> ListWaitingAsync(CancellationToken cancellationToken) =>
        inbox.ListWaitingAsync(cancellationToken);

    protected override Task<InboxEvent?> NextAsync(string conversationId, CancellationToken cancellationToken) =>
        inbox.NextAsync(conversationId, cancellationToken);

    protected override async Task DoAsync(IChannel channel, InboxEvent next, CancellationToken cancellationToken)
    {
        using var activity = Telemetry.StartTurn(next);
        var began = Clock.GetTimestamp();
        var outcome = await TakeAsync(channel, next, activity, cancellationToken);
        Telemetry.NoteTurn(activity, next, outcome, Clock.GetElapsedTime(began));
        messages.Wake(next.ConversationId);
    }

    private async Task<string> TakeAsync(IChannel channel, InboxEvent next, Activity? activity, CancellationToken cancellationToken)
    {
        try
        {
            var output = await RunAsync(channel, next, cancellationToken);
            var isStored = await inbox.CommitAsync(next, output, Clock.GetUtcNow(), cancellationToken);
            awaited.Tell(next, isStored ? new AwaitedTurn.Answered(output.Response) : new AwaitedTurn.Known());
            return isStored ? TurnOutcome.Answered : TurnOutcome.Discarded;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            PipelineTelemetry.NoteError(activity, e);
            return await FailAsync(channel, next, e, cancellationToken);
        }
    }

    private async Task<TurnOutput> RunAsync(IChannel channel, InboxEvent next, CancellationToken cancellationToken)
    {
        // A timer and not a wait beside the turn, which may compute without ever giving way.
        await using var slow = Clock.CreateTimer(
            _ => channel.ShowWorkingAsync(next, cancellationToken), null, WorkingAfter, Timeout.InfiniteTimeSpan);
        return await channel.RunAsync(next, cancellationToken);
    }

    private async Task<string> FailAsync(IChannel channel, InboxEvent failed, Exception exception, CancellationToken cancellationToken)
    {
        var now = Clock.GetUtcNow();
        var tries = failed.Tries + 1;
        if (tries < MaxTries)
        {
            WorkerLog.TurnFailed(logger, failed.EventId, failed.ConversationId, tries, FailureOutline.Of(exception));
            await inbox.PostponeAsync(failed, exception.ToString(), now + Pause(tries, exception), cancellationToken);
            return TurnOutcome.Failed;
        }

        WorkerLog.TurnGivenUp(logger, failed.EventId, failed.ConversationId, tries, FailureOutline.Of(exception));
        await inbox.GiveUpAsync(failed, exception.ToString(), Apology(channel, failed), now, cancellationToken);
        awaited.Tell(failed, new AwaitedTurn.Failed());
        return TurnOutcome.GivenUp;
    }

    private static TimeSpan Pause(int tries, Exception exception) =>
        exception is TurnConflictException ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Pow(4, tries - 1));

    private NewMessage? Apology(IChannel channel, InboxEvent failed)
    {
        try
        {
            return channel.Apologise(failed);
        }
        catch (Exception e)
        {
            WorkerLog.TurnFailed(logger, failed.EventId, failed.ConversationId, failed.Tries + 1, FailureOutline.Of(e));
            return null;
        }
    }
}
