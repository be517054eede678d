using ItaBot.Channels.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Lanes;

/// <summary>
/// Works through what waits in a store, conversation by conversation: what it is woken for, what an earlier process left,
/// and what another process put there.
/// </summary>
internal abstract class LaneWorker : IHostedService, IDisposable
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(15);

    // Steps wait for the disk and for LINE more than they compute.
    private static readonly int Width = Math.Max(8, 4 * Environment.ProcessorCount);

    private readonly PeriodicTimer _sweepTimer;
    private readonly LaneSet _lanes;
    private readonly ILogger _logger;
    private Task _sweeping = Task.CompletedTask;

    /// <param name="clock">The time.</param>
    /// <param name="logger">Is told what fails.</param>
    /// <param name="telemetry">Is told how much waits.</param>
    /// <param name="waits">What waits, in the plural, as metrics name it.</param>
    protected LaneWorker(TimeProvider clock, ILogger logger, PipelineTelemetry telemetry, string waits)
    {
        Clock = clock;
        Telemetry = telemetry;
        _logger = logger;
        _sweepTimer = new PeriodicTimer(SweepEvery, clock);
        _lanes = new LaneSet(StepAsync, Width, clock, logger);
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

    /// <summary>Does the next thing of a conversation.</summary>
    /// <returns>How long to wait before the one after that; null where nothing is left.</returns>
    protected abstract Task<TimeSpan?> StepAsync(string conversationId, CancellationToken cancellationToken);

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
