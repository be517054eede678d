using System.Collections.Concurrent;
using ItaBot.Conversations;
using ItaBot.Host.WebChat;
using ItaBot.Scoring.Assessments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.EndToEnd.Tests.WebChat;

/// <summary>The web chat on a server of its own, with <see cref="SomeAnswers"/> behind it.</summary>
internal sealed class WebChatServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebChatServer(WebApplication app) => _app = app;

    /// <summary>What has been asked.</summary>
    public ConcurrentQueue<Turn> Turns { get; } = new();

    /// <summary>Whether answering breaks.</summary>
    public bool Breaks { get; set; }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>Starts it on a free port.</summary>
    /// <param name="enabled">The value of <c>WebChat:Enabled</c>; null leaves it out.</param>
    /// <param name="host">The address that it listens at: <c>127.0.0.1</c>, or <c>0.0.0.0</c> for all.</param>
    /// <param name="andOnLoopback">Whether it listens at loopback as well.</param>
    public static async Task<WebChatServer> StartAsync(string? enabled = null, string host = "127.0.0.1", bool andOnLoopback = false)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection([new("WebChat:Enabled", enabled)]);
        builder.WebHost.UseKestrelCore().UseUrls([$"http://{host}:0", .. andOnLoopback ? new[] { "http://127.0.0.1:0" } : []]);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IAssessmentStore, SomeAgencies>();
        WebChatServer? server = null;
        builder.Services.AddSingleton<AnswerTurn>((turn, _) => server!.AnswerAsync(turn));
        builder.AddWebChat();
        server = new WebChatServer(builder.Build());
        server._app.MapWebChat();
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task<Conversations.Answers.Answer> AnswerAsync(Turn turn)
    {
        Turns.Enqueue(turn);
        return Breaks
            ? throw new InvalidOperationException("The answer breaks.")
            : Task.FromResult(SomeAnswers.To(turn));
    }
}
