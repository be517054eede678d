using ItaBot.Channels.Teams.Api;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Teams.Sending;

/// <summary>Shows that an answer is on its way.</summary>
internal sealed class TeamsTyping(ConnectorClient client, SendPace pace, ILogger<TeamsSender> log)
{
    private const string Activity = """{"type":"typing"}""";

    /// <summary>Shows it in a conversation, for some seconds. Failing is harmless and throws nothing.</summary>
    public async Task ShowAsync(TeamsAddress address, CancellationToken cancellationToken)
    {
        // An answer that had to wait because of its own announcement would be no gain.
        if (pace.Take(address.ConversationId) > TimeSpan.Zero)
        {
            return;
        }

        try
        {
            var answer = await client.SendAsync(address.ServiceUrl, address.ConversationId, Activity, cancellationToken);
            if (answer is not ConnectorAnswer.Accepted)
            {
                log.NotShown(address.ConversationId, answer.GetType().Name);
            }
        }
        catch (OperationCanceledException)
        {
            log.NotShown(address.ConversationId, "stopped");
        }
    }
}
