using ItaBot.Channels.Line.Api;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Sending;

/// <summary>Tells the two meanings of a refused push apart: asked too often, or nothing left this month.</summary>
internal sealed class PushQuota(LineClient client, LineQuota state, TimeProvider clock, ILogger<LineSender> log)
{
    /// <summary>
    /// Whether a channel may push nothing more this month. LINE's words for either are not fixed, so its figures decide;
    /// where it does not give them, the answer is no and the push is tried again.
    /// </summary>
    public async Task<bool> IsUsedUpAsync(string channel, CancellationToken cancellationToken)
    {
        if (await client.GetQuotaAsync(channel, cancellationToken)
            is not LineReading<LineQuotaAnswer>.Read { Value: { Type: "limited", Value: { } limit } })
        {
            return false;
        }

        if (await client.GetConsumptionAsync(channel, cancellationToken)
            is not LineReading<LineConsumption>.Read { Value.TotalUsage: var used } || used < limit)
        {
            return false;
        }

        if (state.NoteUsedUp(channel, clock.GetUtcNow()))
        {
            log.QuotaUsedUp(channel, used, limit);
        }

        return true;
    }

    /// <summary>Notes that LINE took a push.</summary>
    public void NoteAccepted(string channel) => state.NoteAccepted(channel);
}
