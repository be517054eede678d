using ItaBot.Channels.Line.Api;
using ItaBot.Channels.Outbox;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Sending;

/// <summary>Marks questions as read where an account is set up so that it does not happen by itself.</summary>
internal sealed partial class ReadMarks(LineClient client, ILogger<ReadMarks> log)
{
    /// <summary>Tries once to mark what a message answers, and all before it. Failing is harmless and throws nothing.</summary>
    /// <param name="channel">The channel's name in the settings.</param>
    /// <param name="answer">The message, which LINE has accepted.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task MarkAsync(string channel, OutboxMessage answer, CancellationToken cancellationToken)
    {
        if (LineAddress.Read(answer.Address)?.MarkAsReadToken is not { } token)
        {
            return;
        }

        try
        {
            if (await client.MarkAsReadAsync(channel, token, cancellationToken) is not LineAnswer.Accepted)
            {
                LogNotMarked(null, channel, answer.Id);
            }
        }
        catch (Exception e)
        {
            // Cancelling counts, too: that the message was accepted must still be noted.
            LogNotMarked(e, channel, answer.Id);
        }
    }

    [LoggerMessage(LogLevel.Debug, "LINE channel {Channel}: what message {Message} answers could not be marked as read")]
    private partial void LogNotMarked(Exception? exception, string channel, long message);
}
