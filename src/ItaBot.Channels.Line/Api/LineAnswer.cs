namespace ItaBot.Channels.Line.Api;

/// <summary>What came of a call that asks LINE to do something.</summary>
internal abstract record LineAnswer
{
    private LineAnswer()
    {
    }

    /// <summary>LINE took it, which is not to say that anybody has seen it.</summary>
    /// <param name="RequestId">LINE's id of the request that it took; null where it gave none.</param>
    /// <param name="WasBefore">Whether it took an earlier request with the same retry key, and this one changes nothing.</param>
    public sealed record Accepted(string? RequestId, bool WasBefore) : LineAnswer;

    /// <summary>LINE answered with an error: it did not do it.</summary>
    public sealed record Refused(LineRefusal Refusal) : LineAnswer;

    /// <summary>There was no answer.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="MayHaveArrived">Whether LINE may have done it all the same.</param>
    public sealed record Unreachable(string Reason, bool MayHaveArrived) : LineAnswer;

    /// <summary>There was no token to call with, so LINE was not asked.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record NoToken(string Reason) : LineAnswer;
}
