using ItaBot.Channels.Line.Events;
using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Speech;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Welcomes people and groups.</summary>
internal sealed partial class WelcomeTurns(
    LineAudience audience, ChatSpeech chat, LineSpeech speech, TimeProvider clock, ILogger<WelcomeTurns> logger)
{
    // A welcome in Thai at once is better than one in the right language too late for the reply token.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>Welcomes a new friend, or one who came back, in the language of their LINE.</summary>
    public async Task<TurnAnswer> AnswerAsync(
        LineTurn turn, LineEvent.Follow follow, ILineCalls calls, CancellationToken cancellationToken)
    {
        var language = await FindLanguageAsync(turn, calls, cancellationToken);
        return speech.Say(
            turn,
            language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : "th",
            follow.IsUnblocked ? "line.welcome.back" : "line.welcome.first",
            ChatSpeech.Questions(await audience.OfAsync(turn, cancellationToken)),
            ("agency", await chat.AgencyNameAsync(turn.Account.AgencyId, cancellationToken)));
    }

    /// <summary>Tells a group how to speak to the account.</summary>
    public async Task<TurnAnswer> AnswerAsync(LineTurn turn, CancellationToken cancellationToken) =>
        speech.Say(turn, "th", "line.joined", [], ("agency", await chat.AgencyNameAsync(turn.Account.AgencyId, cancellationToken)));

    private async Task<string?> FindLanguageAsync(LineTurn turn, ILineCalls calls, CancellationToken cancellationToken)
    {
        using var wait = new CancellationTokenSource(LongestWait, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(wait.Token, cancellationToken);
        try
        {
            return await calls.FindLanguageAsync(turn.Event.Source.UserId!, either.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogNoLanguage(e, turn.Account.ChannelId, turn.Received.EventId);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Debug, "The language of the person of {EventId} in {Channel} could not be found")]
    private partial void LogNoLanguage(Exception exception, string channel, string eventId);
}
