using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Teams.Authentication;
using ItaBot.Channels.Teams.Endpoint;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;
using ItaBot.Storage;
using ItaBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>What takes activities in, before the real pipeline on a real database.</summary>
internal sealed class ReceivingBot : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("teams");
    private readonly IHost _host;

    private ReceivingBot(AnswerFixture answers, Func<InboxEvent, Task<TurnOutput>> turn)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(
            [new("Storage:ConnectionString", $"Data Source={Path.Combine(_folder.FullName, "itabot.db")};Pooling=False")]);
        builder.Services.AddSingleton<TimeProvider>(Clock).AddSingleton<IChannel>(new ScriptedChannel(turn));
        builder.Services.AddStorage(builder.Configuration);
        builder.AddChannels();
        answers.AddTo(builder.Services);
        builder.Services.AddTeamsTurns();
        _host = builder.Build();
    }

    public ManualClock Clock { get; } = new(SomeActivity.Now);

    /// <param name="answers">What is said.</param>
    /// <param name="turn">What turns do.</param>
    public static async Task<ReceivingBot> StartAsync(AnswerFixture answers, Func<InboxEvent, Task<TurnOutput>> turn)
    {
        var bot = new ReceivingBot(answers, turn);
        await bot._host.Services.GetRequiredService<IDatabase>().PrepareAsync(CancellationToken.None);
        await bot._host.StartAsync();
        return bot;
    }

    public async Task<ActivityResponse> ReceiveAsync(JsonObject activity)
    {
        var body = Encoding.UTF8.GetBytes(activity.ToJsonString());
        using var json = JsonDocument.Parse(body);
        var trusted = new TrustedActivity(json.RootElement, body, (string)activity["type"]!, "msteams", Incoming.ServiceUrl, Incoming.Tenant);
        return await _host.Services.GetRequiredService<IActivityReceiver>().ReceiveAsync(trusted, Clock.GetUtcNow(), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
