using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Line.Sending;

/// <summary>
/// Decides by which way a message goes: by reply while its token is fresh, which is free; by push afterwards. Never by
/// both: where nobody can tell whether the reply arrived, it is not pushed.
/// </summary>
internal sealed class LineSender(ReplyPath reply, PushPath push, TimeProvider clock)
{
    // LINE promises that a token works for a minute, and lets it work for longer: one that still does was not used before.
    private static readonly TimeSpan LateReply = TimeSpan.FromMinutes(20);

    /// <summary>Tries once to send a message.</summary>
    /// <param name="channel">The channel's name in the settings.</param>
    /// <param name="message">The message as it was before this try.</param>
    /// <param name="cancellationToken">Stops it; whether it arrived is not known then.</param>
    public async Task<Delivery> SendAsync(string channel, OutboxMessage message, CancellationToken cancellationToken)
    {
        if (LineAddress.Read(message.Address) is not { } address)
        {
            return new Delivery.Dropped("its address cannot be read");
        }

        if (!LineBody.IsReadable(message.Body))
        {
            return new Delivery.Dropped("its body is no array of messages");
        }

        if (address.ReplyToken is null)
        {
            return await push.SendAsync(channel, message, address, cancellationToken);
        }

        if (clock.GetUtcNow() < address.ReplyUntil)
        {
            return await reply.SendAsync(channel, message, address, address.ReplyToken, cancellationToken);
        }

        // Tries that began after the token had run out were pushes, and their retry key makes another one harmless.
        if (message.FirstTriedAt is null || message.FirstTriedAt >= address.ReplyUntil)
        {
            return await push.SendAsync(channel, message, address, cancellationToken);
        }

        if (message.IsUncertain)
        {
            return clock.GetUtcNow() < address.ReplyUntil + LateReply
                ? await reply.SendAsync(channel, message, address, address.ReplyToken, cancellationToken)
                : reply.Undecided(channel, message);
        }

        // That it is pushed from now on is stored before it is pushed: a crash in between must not look like a reply.
        return new Delivery.Later(TimeSpan.Zero, "the reply token has run out") { Address = address.WithoutReply().Write() };
    }
}
