using System.Diagnostics;
using System.Text;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Endpoint;
using ItaBot.Conversations.Phrases;

namespace ItaBot.Channels.Teams.Invokes;

/// <summary>Answers pressed buttons in the response, after their turn.</summary>
internal sealed class InvokeReceiver(EventIntake intake, Phrasebook phrases, TimeProvider clock)
{
    /// <summary>After how long whoever waits is told that the answer follows. Teams wants a response within five seconds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    // Also where checking who calls took long: a turn is quick, and its answer is better than a promise.
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.5);

    /// <summary>Takes a pressed button in and waits for its turn.</summary>
    /// <exception cref="Exception">It could not be stored.</exception>
    public async Task<ActivityResponse> AnswerAsync(NewEvent pressed, TeamsSource source, DateTimeOffset arrivedAt)
    {
        var left = Patience - (clock.GetUtcNow() - arrivedAt);
        var turn = await intake.AskAsync(pressed, arrivedAt, left > Least ? left : Least, CancellationToken.None);
        var locale = source.SpokenLocale;
        var json = turn switch
        {
            AwaitedTurn.Answered { Response: { } response } => response,
            AwaitedTurn.Answered or AwaitedTurn.Known => InvokeAnswer.Message(phrases.Say(locale, "teams.invoke.known")),
            AwaitedTurn.Late => InvokeAnswer.Message(phrases.Say(locale, "teams.invoke.late")),
            AwaitedTurn.Failed => InvokeAnswer.Failure(phrases.Say(locale, "chat.apology")),
            _ => throw new UnreachableException(),
        };
        return new ActivityResponse.Answered(200, Encoding.UTF8.GetBytes(json));
    }
}
