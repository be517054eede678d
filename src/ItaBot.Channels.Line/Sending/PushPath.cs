using System.Diagnostics;
using System.Net;
using ItaBot.Channels.Line.Api;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Outbox;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Sending;

/// <summary>Sends by push, with a retry key that makes a second try harmless for a day.</summary>
internal sealed class PushPath(
    LineClient client, PushQuota quota, ILinkStore links, TimeProvider clock, ILogger<LineSender> log)
{
    /// <summary>How long a push is tried: LINE forgets retry keys after 24 hours and would send a second time.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(23);

    private const string Path = "push";

    /// <summary>Tries once.</summary>
    public async Task<Delivery> SendAsync(
        string channel, OutboxMessage message, LineAddress address, CancellationToken cancellationToken)
    {
        if (address.To is null || !LineId.IsOne(address.To))
        {
            return new Delivery.Dropped("there is nobody to push it to");
        }

        if (message.FirstTriedAt is { } first && clock.GetUtcNow() - first >= Lifetime)
        {
            return new Delivery.Dropped("it could not be sent within 23 hours");
        }

        if (address.UserId is { } person && await links.HasLeftAsync(new PersonId(message.Channel, person), cancellationToken))
        {
            return new Delivery.Dropped("left");
        }

        var body = address.QuoteToken is null ? message.Body : LineBody.Quote(message.Body, address.QuoteToken);
        var answer = await client.PushAsync(channel, address.To, body, RetryKey.Of(message.Key), cancellationToken);
        return answer switch
        {
            LineAnswer.Accepted accepted => Accept(channel, accepted),
            LineAnswer.Refused { Refusal: var refusal } => await RefusedAsync(channel, message, address, refusal, cancellationToken),
            LineAnswer.NoToken none => Later(message, address, none.Reason, isUncertain: false, Backoff.LongestForPush),
            LineAnswer.Unreachable none => Later(message, address, none.Reason, none.MayHaveArrived, Backoff.LongestForPush),
            _ => throw new UnreachableException(),
        };
    }

    private Delivery.Accepted Accept(string channel, LineAnswer.Accepted accepted)
    {
        quota.NoteAccepted(channel);
        return new Delivery.Accepted(Path, accepted.RequestId);
    }

    private async Task<Delivery> RefusedAsync(
        string channel, OutboxMessage message, LineAddress address, LineRefusal refusal, CancellationToken cancellationToken)
    {
        switch (refusal.Status)
        {
            case HttpStatusCode.Unauthorized:
                log.TokenRefused(channel, message.Id, refusal.RequestId);
                return Later(message, address, refusal.ToString(), isUncertain: false, Backoff.LongestForPush);
            case HttpStatusCode.TooManyRequests:
                return await quota.IsUsedUpAsync(channel, cancellationToken)
                    ? new Delivery.Held("the month's quota is used up")
                    : Later(message, address, refusal.ToString(), isUncertain: false, Backoff.LongestForRate);
            case >= HttpStatusCode.InternalServerError:
                return Later(message, address, refusal.ToString(), isUncertain: true, Backoff.LongestForPush);
            default:
                log.Refused(channel, message.Id, Path, refusal.RequestId, refusal);
                return new Delivery.Dropped(refusal.ToString());
        }
    }

    private Delivery.Later Later(OutboxMessage message, LineAddress address, string reason, bool isUncertain, TimeSpan longest) =>
        new(Backoff.Next(message, clock.GetUtcNow(), longest), reason)
        {
            IsUncertain = isUncertain,
            // A reply token that stayed in the address would make this push look like a reply at the next try.
            Address = address.ReplyToken is null ? null : address.WithoutReply().Write(),
        };
}
