namespace ItaBot.Channels.Teams.Api;

/// <summary>What came of a call that asks the Connector to do something.</summary>
internal abstract record ConnectorAnswer
{
    private ConnectorAnswer()
    {
    }

    /// <summary>It took it, which is not to say that anybody has seen it.</summary>
    /// <param name="Id">The id of the activity; null where it gave none.</param>
    public sealed record Accepted(string? Id) : ConnectorAnswer;

    /// <summary>It answered with an error.</summary>
    public sealed record Refused(ConnectorRefusal Refusal) : ConnectorAnswer;

    /// <summary>There was no answer.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="MayHaveArrived">Whether the Connector may have done it all the same.</param>
    public sealed record Unreachable(string Reason, bool MayHaveArrived) : ConnectorAnswer;

    /// <summary>There was no token to call with, so the Connector was not asked.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record NoToken(string Reason) : ConnectorAnswer;

    /// <summary>The address is one that must not be called: its host may not see the token, or it is no address.</summary>
    /// <param name="Reason">Why, and what to do about it.</param>
    public sealed record NotCalled(string Reason) : ConnectorAnswer;
}
