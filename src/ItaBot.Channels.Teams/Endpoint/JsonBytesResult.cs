using Microsoft.AspNetCore.Http;

namespace ItaBot.Channels.Teams.Endpoint;

/// <summary>Writes JSON that is there as bytes.</summary>
internal sealed class JsonBytesResult(int status, ReadOnlyMemory<byte> json) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.ContentLength = json.Length;
        return httpContext.Response.Body.WriteAsync(json, httpContext.RequestAborted).AsTask();
    }
}
