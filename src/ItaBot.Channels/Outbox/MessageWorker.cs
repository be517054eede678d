using System.Diagnostics;
using ItaBot.Channels.Lanes;
using ItaBot.Channels.Telemetry;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Outbox;

/// <summary>
/// Sends what lies in the outbox: a conversation's messages in their order, different ones side by side. One that cannot be
/// sent yet keeps those behind it waiting.
/// </summary>
internal sealed class MessageWorker(
    IOutbox outbox, ChannelSet channels, PipelineTelemetry telemetry, TimeProvider clock, ILogger<MessageWorker> logger)
    : LaneWorker<OutboxMessage>("messages", Width, channels, telemetry, clock, logger)
{
    // Sending is waiting for the channel: where it hangs, others are still served.
    private const int Width = 64;

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    protected override Task<IReadOnlyList<string>> ListWaitingAsync(CancellationToken cancellationToken) =>
        outbox.ListWaitingAsync(cancellationToken);

    protected override Task<OutboxMessage?> NextAsync(string conversationId, CancellationToken cancellationToken) =>
        outbox.NextAsync(conversationId, cancellationToken);

    protected override async Task DoAsync(IChannel channel, OutboxMessage next, CancellationToken cancellationToken)
    {
        if (await outbox.BeginAsync(next, Clock.GetUtcNow(), cancellationToken))
        {
            using var activity = Telemetry.StartDelivery(next);
            var delivery = await SendAsync(channel, next, activity, cancellationToken);
            Telemetry.NoteDelivery(activity, next, delivery, Clock.GetUtcNow());
            await outbox.RecordAsync(next, delivery, Clock.GetUtcNow(), cancellationToken);
            Log(next, delivery);
        }
    }

    private async Task<Delivery> SendAsync(
        IChannel channel, OutboxMessage message, Activity? activity, CancellationToken cancellationToken)
    {
        try
        {
            return await channel.SendAsync(message, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            WorkerLog.SendFailed(logger, message.Id, message.LoggedConversation, FailureOutline.Of(e));
            PipelineTelemetry.NoteError(activity, e);
            return new Delivery.Later(AfterFailure, e.GetType().Name) { IsUncertain = true };
        }
    }

    private void Log(OutboxMessage message, Delivery delivery)
    {
        switch (delivery)
        {
            case Delivery.Accepted accepted:
                WorkerLog.Accepted(logger, message.Id, message.LoggedConversation, accepted.Path, accepted.RequestId);
                break;
            case Delivery.Later later:
                WorkerLog.Delayed(logger, message.Id, message.LoggedConversation, later.After, later.Reason);
                break;
            case Delivery.Held held:
                WorkerLog.Held(logger, message.Id, message.LoggedConversation, held.Reason);
                break;
            case Delivery.Dropped dropped:
                WorkerLog.Dropped(logger, message.Id, message.LoggedConversation, dropped.Reason);
                break;
        }
    }
}
