namespace ItaBot.Channels.Teams.Probing;

/// <summary>How it is with the bot's token for Teams.</summary>
public abstract record TeamsTokenState
{
    private TeamsTokenState()
    {
    }

    /// <summary>Teams is not set up.</summary>
    public sealed record Off : TeamsTokenState;

    /// <summary>It is issued.</summary>
    public sealed record Issued : TeamsTokenState;

    /// <summary>It is not.</summary>
    /// <param name="Reason">Why, without secrets.</param>
    /// <param name="IsOfMachine">Whether it should come from the identity of the machine, and not for a secret.</param>
    public sealed record Missing(string Reason, bool IsOfMachine) : TeamsTokenState;
}
