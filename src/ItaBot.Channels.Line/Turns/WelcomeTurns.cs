using ItaBot.Channels.Line.Events;
using ItaBot.Channels.Line.Sending;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Welcomes people and groups.</summary>
internal sealed class WelcomeTurns(LineAudience audience, LineSpeech speech)
{
    /// <summary>Welcomes a new friend, or one who came back, in the language of their LINE.</summary>
    public async Task<TurnAnswer> AnswerAsync(
        LineTurn turn, LineEvent.Follow follow, ILineCalls calls, CancellationToken cancellationToken)
    {
        var language = await calls.FindLanguageAsync(turn.Event.Source.UserId!, cancellationToken);
        return speech.Say(
            turn,
            language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : "th",
            follow.IsUnblocked ? "line.welcome.back" : "line.welcome.first",
            LineSpeech.Questions(await audience.OfAsync(turn, cancellationToken)),
            ("agency", await speech.AgencyNameAsync(turn, cancellationToken)));
    }

    /// <summary>Tells a group how to speak to the account.</summary>
    public async Task<TurnAnswer> AnswerAsync(LineTurn turn, CancellationToken cancellationToken) =>
        speech.Say(turn, "th", "line.joined", [], ("agency", await speech.AgencyNameAsync(turn, cancellationToken)));
}
