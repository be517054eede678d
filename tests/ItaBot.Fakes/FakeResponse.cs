using System.Text;
using Microsoft.AspNetCore.Http;

namespace ItaBot.Fakes;

/// <summary>What a fake server answers.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">JSON; empty for none.</param>
public sealed record FakeResponse(int Status, string Body)
{
    /// <summary>Further headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Sends it.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var bytes = Encoding.UTF8.GetBytes(Body);
        context.Response.StatusCode = Status;
        context.Response.ContentLength = bytes.Length;
        if (bytes.Length > 0)
        {
            context.Response.ContentType = "application/json";
        }

        foreach (var (name, value) in Headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
