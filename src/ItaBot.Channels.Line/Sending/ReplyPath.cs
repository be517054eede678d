using System.Diagnostics;
using System.Net;
using ItaBot.Channels.Line.Api;
using ItaBot.Channels.Outbox;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Sending;

/// <summary>Sends by reply, while its token works.</summary>
internal sealed class ReplyPath(LineClient client, TimeProvider clock, ILogger<LineSender> log)
{
    private const string Path = "reply";
    private const string DeadToken = "Invalid reply token";

    /// <summary>Tries once.</summary>
    public async Task<Delivery> SendAsync(
        string channel, OutboxMessage message, LineAddress address, string replyToken, CancellationToken cancellationToken)
    {
        var answer = await client.ReplyAsync(channel, replyToken, message.Body, cancellationToken);
        return answer switch
        {
            LineAnswer.Accepted accepted => new Delivery.Accepted(Path, accepted.RequestId),
            LineAnswer.Refused { Refusal: var refusal } => Refused(channel, message, address, refusal),
            LineAnswer.NoToken none => Later(message, none.Reason, isUncertain: false),
            LineAnswer.Unreachable none => Later(message, none.Reason, none.MayHaveArrived),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Gives up a message of which nobody can tell whether it arrived: its token has run out since.</summary>
    public Delivery.Dropped Undecided(string channel, OutboxMessage message)
    {
        log.Undecided(channel, message.Id, message.LoggedConversation);
        return new Delivery.Dropped("undecided: the reply was cut off, and its token has run out");
    }

    private Delivery Refused(string channel, OutboxMessage message, LineAddress address, LineRefusal refusal)
    {
        switch (refusal.Status)
        {
            case HttpStatusCode.BadRequest when refusal.Message.Contains(DeadToken, StringComparison.OrdinalIgnoreCase):
                return TokenDead(channel, message, address);
            case HttpStatusCode.Unauthorized:
                log.TokenRefused(channel, message.Id, refusal.RequestId);
                return Later(message, refusal.ToString(), isUncertain: false);
            case HttpStatusCode.TooManyRequests:
                return Later(message, refusal.ToString(), isUncertain: false);
            case >= HttpStatusCode.InternalServerError:
                // LINE sends nothing where it answers with an error; a gateway before it cannot know.
                var isUncertain = refusal.Status is HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;
                return Later(message, refusal.ToString(), isUncertain);
            default:
                log.Refused(channel, message.Id, Path, refusal.RequestId, refusal);
                return new Delivery.Dropped(refusal.ToString());
        }
    }

    /// <summary>A token that should be fresh is dead: only a try of ours can have used it, or LINE ended it early.</summary>
    private Delivery TokenDead(string channel, OutboxMessage message, LineAddress address)
    {
        if (!message.IsUncertain)
        {
            return new Delivery.Later(TimeSpan.Zero, DeadToken) { Address = address.WithoutReply().Write() };
        }

        return clock.GetUtcNow() < address.ReplyUntil ? new Delivery.Accepted(Path, null) : Undecided(channel, message);
    }

    private Delivery.Later Later(OutboxMessage message, string reason, bool isUncertain) =>
        new(Backoff.Next(message, clock.GetUtcNow(), Backoff.LongestForReply), reason) { IsUncertain = isUncertain };
}
