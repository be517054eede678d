using ItaBot.Channels.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Lanes;

/// <summary>
/// Works through what waits in a store, conversation by conversation: what it is woken for, what an earlier process left,
/// and what another process put there.
/// </summary>
/// <typeparam name="TWaiting">What waits.</typeparam>
internal abstract class LaneWorker<TWaiting> : IHostedService, IDisposable
    where TWaiting : class, IWaiting
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(15);

    private readonly PeriodicTimer _sweepTimer;
    private readonly LaneSet _lanes;
    private readonly ChannelSet _channels;
    private readonly ILogger _logger;
    private Task _sweeping = Task.CompletedTask;

    /// <param name="waits">What waits, in the plural, as metrics name it.</param>
    /// <param name="width">How many conversations are worked on at the same time.</param>
    /// <param name="channels">The channels that are set up.</param>
    /// <param name="telemetry">Is told how much waits.</param>
    /// <param name="clock">The time.</param>
    /// <param name="logger">Is told what fails.</param>
    protected LaneWorker(
        string waits, int width, ChannelSet channels, PipelineTelemetry telemetry, TimeProvider clock, ILogger logger)
    {
        _channels = channels;
        Clock = clock;
        Telemetry = telemetry;
        _logger = logger;
        _sweepTimer = new PeriodicTimer(SweepEvery, clock);
        _lanes = new LaneSet(StepAsync, width, clock, logger);
        telemetry.Watch($"itabot.{waits}.waiting", $"Conversations with {waits} that wait or are being worked on.", () => _lanes.Count);
    }

    /// <summary>Whether it works: from the start to the stop of the host.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>The time.</summary>
    protected TimeProvider Clock { get; }

    /// <summary>What is told how things go.</summary>
    protected PipelineTelemetry Telemetry { get; }

    /// <summary>Takes up what waits, and goes on looking for more.</summary>
    /// <exception cref="Exception">The store cannot be read.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await SweepAsync(cancellationToken);
        _sweeping = SweepAgainAsync();
        IsRunning = true;
    }

    /// <summary>Finishes what can be finished without waiting.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        IsRunning = false;
        _sweepTimer.Dispose();
        await _sweeping;
        await _lanes.DrainAsync(cancellationToken);
    }

    public void Dispose()
    {
        _lanes.Dispose();
        _sweepTimer.Dispose();
    }

    /// <summary>Something waits in a conversation. Returns at once.</summary>
    public void Wake(string conversationId) => _lanes.Wake(conversationId);

    /// <summary>The conversations in which something waits.</summary>
    protected abstract Task<IReadOnlyList<string>> ListWaitingAsync(CancellationToken cancellationToken);

    /// <summary>What waits first in a conversation; null where nothing does.</summary>
    protected abstract Task<TWaiting?> NextAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Does what has to be done with it, so that it waits no longer, or only until later.</summary>
    protected abstract Task DoAsync(IChannel channel, TWaiting next, CancellationToken cancellationToken);

    private async Task<TimeSpan?> StepAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (await NextAsync(conversationId, cancellationToken) is not { } next)
        {
            return null;
        }

        if (next.NotBefore is { } notBefore && notBefore - Clock.GetUtcNow() is { Ticks: > 0 } pause)
        {
            return pause;
        }

        if (_channels.Find(next.Channel) is not { } channel)
        {
            if (_channels.IsNewlyMissed(next.Channel))
            {
                WorkerLog.NoChannel(_logger, next.Channel);
            }

            return null;
        }

        await DoAsync(channel, next, cancellationToken);
        return TimeSpan.Zero;
    }

    private async Task SweepAgainAsync()
    {
        while (await _sweepTimer.WaitForNextTickAsync())
        {
            try
            {
                await SweepAsync(CancellationToken.None);
            }
            catch (Exception e)
            {
                WorkerLog.SweepFailed(_logger, e);
            }
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var conversationId in await ListWaitingAsync(cancellationToken))
        {
            Wake(conversationId);
        }
    }
}
