using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Telemetry;
using ItaBot.Storage;
using ItaBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Tests.Support;

/// <summary>The pipeline on a real SQLite file, with one channel and a clock that goes on when it is told to.</summary>
internal sealed class Pipeline : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-channels-");
    private IHost? _host;

    /// <summary>Its channel.</summary>
    public SomeChannel Channel { get; } = new();

    /// <summary>Its clock.</summary>
    public ManualClock Clock { get; } = new(new(2026, 3, 30, 8, 30, 0, TimeSpan.FromHours(7)));

    /// <summary>What it logged.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    public IInbox Inbox => Services.GetRequiredService<IInbox>();

    public IOutbox Outbox => Services.GetRequiredService<IOutbox>();

    /// <summary>The turns that somebody waits for.</summary>
    public AwaitedTurns Awaited => Services.GetRequiredService<AwaitedTurns>();

    /// <summary>What it tells of itself.</summary>
    public PipelineTelemetry Telemetry => Services.GetRequiredService<PipelineTelemetry>();

    /// <summary>Begins to keep what it measures.</summary>
    public Measurements Measure() => new(Services.GetRequiredService<IMeterFactory>());

    private IServiceProvider Services => _host!.Services;

    /// <summary>An event of a conversation, so many seconds after some moment.</summary>
    public static NewEvent Event(string conversationId, string payload, int second = 0, string channel = SomeChannel.Name) =>
        new(channel, $"event-{payload}", conversationId, DateTimeOffset.UnixEpoch.AddSeconds(second), payload);

    /// <summary>Opens the file without starting to work.</summary>
    public async Task OpenAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(
            [new("Storage:ConnectionString", $"Data Source={Path.Combine(_folder.FullName, "itabot.db")}")]);
        builder.Logging.AddProvider(new QueueLog(Log)).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<IChannel>(Channel);
        builder.Services.AddStorage(builder.Configuration);
        builder.AddChannels();
        _host = builder.Build();
        await Services.GetRequiredService<IDatabase>().PrepareAsync(CancellationToken.None);
    }

    /// <summary>Begins to work on the opened file.</summary>
    public Task StartAsync() => _host!.StartAsync();

    /// <summary>A pipeline that works.</summary>
    public static async Task<Pipeline> RunningAsync()
    {
        var pipeline = new Pipeline();
        await pipeline.OpenAsync();
        await pipeline.StartAsync();
        return pipeline;
    }

    /// <summary>Takes in events as a channel does.</summary>
    public Task ReceiveAsync(params IReadOnlyList<NewEvent> events) =>
        Services.GetRequiredService<EventIntake>().TakeAsync(SomeChannel.Name, events, Clock.GetUtcNow(), CancellationToken.None);

    /// <summary>Takes in an event and waits for its turn, as a channel does.</summary>
    public Task<AwaitedTurn> AskAsync(NewEvent asked, TimeSpan within, CancellationToken cancellationToken = default) =>
        Services.GetRequiredService<EventIntake>().AskAsync(asked, Clock.GetUtcNow(), within, cancellationToken);

    /// <summary>Lets the time go on, second by second, until something holds.</summary>
    public Task GoesOnUntil(Func<bool> what) => Soon.Holds(() =>
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        return what();
    });

    /// <summary>Waits until nothing waits for its turn or to be sent any more.</summary>
    public async Task IsDoneAsync()
    {
        while ((await Inbox.ListWaitingAsync(CancellationToken.None)).Count + (await Outbox.ListWaitingAsync(CancellationToken.None)).Count > 0)
        {
            await Task.Yield();
        }
    }

    /// <summary>Ends it in good order.</summary>
    public async Task StopAsync()
    {
        await _host!.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
        _host = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await StopAsync();
        }

        _folder.Delete(recursive: true);
    }
}
