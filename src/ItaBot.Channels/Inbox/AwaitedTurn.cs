using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Inbox;

/// <summary>What becomes of a turn, as far as whoever waits for it learns.</summary>
public abstract record AwaitedTurn
{
    private AwaitedTurn()
    {
    }

    /// <summary>It was run and stored.</summary>
    /// <param name="Response">The <see cref="TurnOutput.Response"/> of the turn.</param>
    public sealed record Answered(string? Response) : AwaitedTurn;

    /// <summary>It failed in spite of repeated tries, and will not be run again.</summary>
    public sealed record Failed : AwaitedTurn;

    /// <summary>It was not done in time. It is run all the same.</summary>
    public sealed record Late : AwaitedTurn;

    /// <summary>
    /// Its answer is not to be had here: the event was taken in before and nobody waits for it any more, or it repeats
    /// another one, or its message was taken back, or another process ran it.
    /// </summary>
    public sealed record Known : AwaitedTurn;
}
