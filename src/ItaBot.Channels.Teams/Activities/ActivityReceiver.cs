using ItaBot.Channels.Inbox;
using ItaBot.Channels.Teams.Authentication;
using ItaBot.Channels.Teams.Endpoint;
using ItaBot.Channels.Teams.Invokes;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Teams.Activities;

/// <summary>
/// Takes in what Azure Bot Service sends. What needs a turn is stored and acknowledged at once; pressed buttons are answered
/// in the response.
/// </summary>
internal sealed partial class ActivityReceiver(
    EventIntake intake, InvokeReceiver invokes, ILogger<ActivityReceiver> logger) : IActivityReceiver
{
    // Not stopped where the caller hangs up: what has arrived whole need not come again.
    public async Task<ActivityResponse> ReceiveAsync(TrustedActivity activity, DateTimeOffset arrivedAt, CancellationToken cancellationToken)
    {
        var read = ActivityReader.Read(activity.Json);
        switch (read)
        {
            case TeamsActivity.Other or TeamsActivity.Notice:
                return new ActivityResponse.Done();
            case TeamsActivity.UnknownInvoke:
                return new ActivityResponse.Unknown();
        }

        if (read.Source is not { } source)
        {
            LogIncomplete(activity.Type);
            return new ActivityResponse.Invalid();
        }

        var received = ActivityEvent.Of(activity, read, source, arrivedAt);
        try
        {
            if (read is TeamsActivity.Execute)
            {
                return await invokes.AnswerAsync(received, source, arrivedAt);
            }

            await intake.TakeAsync(received.Channel, [received], arrivedAt, CancellationToken.None);
            return new ActivityResponse.Stored();
        }
        catch (Exception e)
        {
            LogNotStored(e, received.EventId);
            return new ActivityResponse.Unavailable();
        }
    }

    [LoggerMessage(LogLevel.Warning, "An activity of type {Type} was refused: it lacks its conversation, its sender or the bot.")]
    private partial void LogIncomplete(string type);

    [LoggerMessage(LogLevel.Error, "Activity {EventId} could not be stored; Teams was told to send it again.")]
    private partial void LogNotStored(Exception exception, string eventId);
}
