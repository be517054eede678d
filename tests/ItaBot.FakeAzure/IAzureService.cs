using Microsoft.AspNetCore.Http;

namespace ItaBot.FakeAzure;

/// <summary>A part of Azure that the server plays.</summary>
public interface IAzureService
{
    /// <summary>Answers a request where it is for this part.</summary>
    /// <returns>Whether it was.</returns>
    Task<bool> TryAnswerAsync(HttpContext context);
}
