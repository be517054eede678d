using System.Collections.Concurrent;
using ItaBot.Channels.Teams.Authentication;
using ItaBot.Channels.Teams.Endpoint;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>Keeps the activities that got through.</summary>
internal sealed class KeptActivities : IActivityReceiver
{
    public ConcurrentQueue<TrustedActivity> Received { get; } = new();

    public ActivityResponse Response { get; set; } = new ActivityResponse.Stored();

    public Task<ActivityResponse> ReceiveAsync(TrustedActivity activity, DateTimeOffset arrivedAt, CancellationToken cancellationToken)
    {
        Received.Enqueue(activity);
        return Task.FromResult(Response);
    }
}
