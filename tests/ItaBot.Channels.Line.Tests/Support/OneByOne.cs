using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>Tries a message until it is settled, noting what the outbox notes.</summary>
internal static class OneByOne
{
    public static async Task<Delivery> SettleAsync(this LineWorld world, OutboxMessage message, string channel = LineWorld.Fixed)
    {
        while (true)
        {
            var triedAt = world.Clock.GetUtcNow();
            var delivery = await world.Sender.SendAsync(channel, message, CancellationToken.None);
            if (delivery is not Delivery.Later later)
            {
                return delivery;
            }

            message = After(message, later, triedAt);
            world.Clock.Advance(later.After);
        }
    }

    /// <summary>The message as the outbox hands it out after a try that is to be repeated.</summary>
    public static OutboxMessage After(OutboxMessage message, Delivery.Later later, DateTimeOffset triedAt) => message with
    {
        Tries = message.Tries + 1,
        FirstTriedAt = message.FirstTriedAt ?? triedAt,
        IsUncertain = message.IsUncertain || later.IsUncertain,
        Address = later.Address ?? message.Address,
    };
}
