namespace ItaBot.Channels.Line.Probing;

/// <summary>What came of asking LINE who an account is. Reasons hold no secrets.</summary>
public abstract record LineIdentity
{
    private LineIdentity()
    {
    }

    /// <summary>LINE told it.</summary>
    /// <param name="BasicId">The id by which people find the account, such as <c>@123abcde</c>.</param>
    public sealed record Known(string BasicId) : LineIdentity;

    /// <summary>There was no token to ask with.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record NoToken(string Reason) : LineIdentity;

    /// <summary>LINE answered with an error.</summary>
    /// <param name="Reason">Its status and words.</param>
    public sealed record Refused(string Reason) : LineIdentity;

    /// <summary>There was no answer, or none that could be read.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Unreachable(string Reason) : LineIdentity;
}
