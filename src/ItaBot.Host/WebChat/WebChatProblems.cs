using ItaBot.Scoring;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ItaBot.Host.WebChat;

/// <summary>The refusals of the web chat, each in both languages.</summary>
internal static class WebChatProblems
{
    /// <summary>The request calls the server by a name that is not this machine's own.</summary>
    public static ProblemHttpResult ForeignHost() => Of(StatusCodes.Status403Forbidden, new LocalText(
        "หน้าแชตนี้เปิดได้จากเครื่องที่ ItaBot ทำงานอยู่เท่านั้น ให้เปิดด้วยที่อยู่ localhost",
        "This chat opens only on the machine that ItaBot runs on. Open it at localhost."));

    /// <summary>Another site's page sent the request.</summary>
    public static ProblemHttpResult ForeignSite() => Of(StatusCodes.Status403Forbidden, new LocalText(
        "ไม่รับคำถามที่ส่งมาจากเว็บไซต์อื่น",
        "Questions sent by another site's page are not taken."));

    /// <summary>A refusal.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="why">What is wrong and what to do about it.</param>
    public static ProblemHttpResult Of(int status, LocalText why) => TypedResults.Problem(
        statusCode: status,
        detail: $"{why.Thai} / {why.English}",
        extensions: new Dictionary<string, object?> { ["th"] = why.Thai, ["en"] = why.English });
}
