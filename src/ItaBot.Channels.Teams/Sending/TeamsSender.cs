using System.Diagnostics;
using System.Text.Json;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Teams.Api;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Teams.Sending;

/// <summary>
/// Sends an activity, or puts it in the place of another. The Connector knows no request again, so a new activity that
/// may have arrived is sent once more and not a third time; an update changes nothing when it comes twice.
/// </summary>
internal sealed class TeamsSender(
    ConnectorClient client, SendPace pace, TeamsRefusals refusals, TimeProvider clock, ILogger<TeamsSender> log)
{
    /// <summary>How long a message is tried; what is older says nothing of use.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>Tries once to send a message.</summary>
    /// <param name="message">The message as it was before this try.</param>
    /// <param name="cancellationToken">Stops it; whether it arrived is not known then.</param>
    public async Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (TeamsAddress.Read(message.Address) is not { } address)
        {
            return Drop(message, "its address cannot be read");
        }

        if (!IsActivity(message.Body))
        {
            return Drop(message, "its body is no activity");
        }

        if (message.FirstTriedAt is { } first && clock.GetUtcNow() - first >= Lifetime)
        {
            return Drop(message, "it could not be sent within a day");
        }

        var attempt = new SendAttempt(message, address);
        switch (attempt.Doubt)
        {
            case SendDoubt.SentTwice:
                return Ambiguous(message, "the process ended during the second try");
            case SendDoubt.NotNoted:
                // That this is the last time is stored before it is sent: a crash in between must not let it be sent again.
                return new Delivery.Later(TimeSpan.Zero, "it may have arrived") { IsUncertain = true, Address = attempt.NextAddress };
        }

        if (pace.Take(address.ConversationId) is { Ticks: > 0 } wait)
        {
            return Later(attempt, wait, "the limits of Teams");
        }

        return await CallAsync(attempt, cancellationToken) switch
        {
            ConnectorAnswer.Accepted accepted => new Delivery.Accepted(attempt.Path, accepted.Id ?? address.UpdatesActivityId),
            ConnectorAnswer.Refused { Refusal: var refusal } when IsUncertain(refusal) => Uncertain(attempt, refusal.ToString()),
            ConnectorAnswer.Refused { Refusal: var refusal } => await refusals.AnswerAsync(attempt, refusal, cancellationToken),
            ConnectorAnswer.Unreachable { MayHaveArrived: true } none => Uncertain(attempt, none.Reason),
            ConnectorAnswer.Unreachable none => LaterAfterOutage(attempt, none.Reason),
            ConnectorAnswer.NoToken none => LaterAfterOutage(attempt, $"no token: {none.Reason}"),
            ConnectorAnswer.NotCalled none => NotCalled(message, none.Reason),
            _ => throw new UnreachableException(),
        };
    }

    private static bool IsUncertain(ConnectorRefusal refusal) => refusal.Status is 408 or >= 500;

    private static bool IsActivity(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private Task<ConnectorAnswer> CallAsync(SendAttempt attempt, CancellationToken cancellationToken)
    {
        var address = attempt.Address;
        return address switch
        {
            { UpdatesActivityId: { } id } =>
                client.UpdateAsync(address.ServiceUrl, address.ConversationId, id, attempt.Body, cancellationToken),
            { ReplyToId: { } id } =>
                client.ReplyAsync(address.ServiceUrl, address.ConversationId, id, attempt.Body, cancellationToken),
            _ => client.SendAsync(address.ServiceUrl, address.ConversationId, attempt.Body, cancellationToken),
        };
    }

    private Delivery Uncertain(SendAttempt attempt, string reason)
    {
        if (attempt.IsLast)
        {
            return Ambiguous(attempt.Message, reason);
        }

        log.Waits(attempt.Message.Id, attempt.Path, reason);
        var longest = attempt.IsUpdate ? Backoff.LongestForOutage : Backoff.LongestForRate;
        return new Delivery.Later(Backoff.Next(attempt.Message, longest), reason)
        {
            IsUncertain = true,
            Address = attempt.IsUpdate ? null : attempt.NextAddress,
        };
    }

    private Delivery.Later LaterAfterOutage(SendAttempt attempt, string reason) =>
        Later(attempt, Backoff.Next(attempt.Message, Backoff.LongestForOutage), reason);

    private Delivery.Later Later(SendAttempt attempt, TimeSpan after, string reason)
    {
        log.Waits(attempt.Message.Id, attempt.Path, reason);
        return attempt.Later(after, reason);
    }

    private Delivery.Dropped Ambiguous(OutboxMessage message, string reason)
    {
        log.Ambiguous(message.Id, message.LoggedConversation, reason);
        return new Delivery.Dropped($"ambiguous: {reason}");
    }

    private Delivery.Dropped NotCalled(OutboxMessage message, string reason)
    {
        log.NotCalled(message.Id, message.LoggedConversation, reason);
        return new Delivery.Dropped(reason);
    }

    private Delivery.Dropped Drop(OutboxMessage message, string reason)
    {
        log.Dropped(message.Id, message.LoggedConversation, reason);
        return new Delivery.Dropped(reason);
    }
}
