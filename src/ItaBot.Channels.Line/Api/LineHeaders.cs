using ItaBot.Channels.Calls;

namespace ItaBot.Channels.Line.Api;

/// <summary>What LINE says in headers.</summary>
internal static class LineHeaders
{
    /// <summary>LINE's id of the request; null where it gave none.</summary>
    public static string? RequestId(this CallExchange.Answered answered) => answered.Header("x-line-request-id");

    /// <summary>LINE's id of the earlier request with the same retry key; null where there is none.</summary>
    public static string? AcceptedRequestId(this CallExchange.Answered answered) => answered.Header("x-line-accepted-request-id");
}
