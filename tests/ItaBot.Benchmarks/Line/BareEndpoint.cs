using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ItaBot.FakeLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ItaBot.Benchmarks.Line;

/// <summary>
/// What ItaBot is measured beside: an endpoint that reads the body, checks the signature and answers, and one that also
/// calls LINE's reply in between. It stores nothing and understands nothing.
/// </summary>
internal static class BareEndpoint
{
    /// <summary>The argument with which this program is the endpoint.</summary>
    public const string Argument = "bare-endpoint";

    /// <summary>Checks the signature and answers.</summary>
    public const string Webhook = "/webhook";

    /// <summary>Checks the signature, replies, and answers.</summary>
    public const string ReplyingWebhook = "/replying-webhook";

    /// <summary>Answers as soon as it listens.</summary>
    public const string Ready = "/ready";

    public const string Secret = "BARE_SECRET";
    public const string AccessToken = "BARE_TOKEN";
    public const string LineUrl = "BARE_LINE_URL";

    private const int ChunkBytes = 4096;

    /// <summary>Serves until the process is ended. What it needs to know is in the environment.</summary>
    public static async Task RunAsync()
    {
        var secret = Encoding.UTF8.GetBytes(Setting(Secret));
        using var line = new HttpClient { BaseAddress = new Uri(Setting(LineUrl)) };
        line.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Setting(AccessToken));

        var builder = WebApplication.CreateBuilder();
        // As itabot has it by its appsettings.json.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var app = builder.Build();
        app.MapGet(Ready, () => Results.Ok());
        app.MapPost(Webhook, async (HttpRequest request) =>
            await ReadAsync(request, secret) is null ? Results.Unauthorized() : Results.Ok());
        app.MapPost(ReplyingWebhook, async (HttpRequest request) =>
        {
            if (await ReadAsync(request, secret) is not { } body)
            {
                return Results.Unauthorized();
            }

            await ReplyAsync(line, body);
            return Results.Ok();
        });
        await app.RunAsync();
    }

    private static string Setting(string name) => Environment.GetEnvironmentVariable(name)
        ?? throw new InvalidOperationException($"{name} is missing from the environment.");

    private static async Task<byte[]?> ReadAsync(HttpRequest request, byte[] secret)
    {
        using var body = new MemoryStream(ChunkBytes);
        await request.Body.CopyToAsync(body);
        var bytes = body.ToArray();
        return IsSigned(bytes, request.Headers["x-line-signature"].ToString(), secret) ? bytes : null;
    }

    private static bool IsSigned(byte[] body, string signature, byte[] secret)
    {
        Span<byte> stated = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return Convert.TryFromBase64String(signature, stated, out var length) && length == stated.Length
            && CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(secret, body), stated);
    }

    private static async Task ReplyAsync(HttpClient line, byte[] body)
    {
        using var webhook = JsonDocument.Parse(body);
        var reply = JsonSerializer.SerializeToUtf8Bytes(new
        {
            replyToken = webhook.RootElement.GetProperty("events")[0].GetProperty("replyToken").GetString(),
            messages = new[] { new { type = "text", text = "สวัสดี" } },
        });
        using var content = new ByteArrayContent(reply);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await line.PostAsync(new Uri(LinePaths.Reply, UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
    }
}
