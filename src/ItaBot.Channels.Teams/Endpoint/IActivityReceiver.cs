using ItaBot.Channels.Teams.Authentication;

namespace ItaBot.Channels.Teams.Endpoint;

/// <summary>Takes in activities that may be acted on.</summary>
internal interface IActivityReceiver
{
    /// <summary>Takes an activity in.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="arrivedAt">When the request arrived; who sent it was checked since.</param>
    /// <param name="cancellationToken">The caller has hung up: what has arrived whole need not come again.</param>
    /// <returns>What to answer.</returns>
    Task<ActivityResponse> ReceiveAsync(TrustedActivity activity, DateTimeOffset arrivedAt, CancellationToken cancellationToken);
}
