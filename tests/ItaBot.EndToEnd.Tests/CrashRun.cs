using System.Collections.Concurrent;

namespace ItaBot.EndToEnd.Tests;

/// <summary>
/// Posts to the program while it is killed at random moments and started again. What is not acknowledged is posted again,
/// as LINE and Azure do.
/// </summary>
/// <param name="itaBot">The program.</param>
/// <param name="random">What the moments come from.</param>
public sealed class CrashRun(ItaBotProcess itaBot, Random random) : IDisposable
{
    /// <summary>How long all of it may take.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromMinutes(5);

    private const int Kills = 5, Senders = 8;

    private readonly CancellationTokenSource _timeout = new(Bound);
    private int _acknowledged;

    /// <summary>Posts all bodies, until each is acknowledged.</summary>
    /// <param name="bodies">What is posted, in the order in which that begins.</param>
    /// <param name="post">Posts one.</param>
    /// <param name="kill">Kills the program; <see cref="ItaBotProcess.KillAsync"/> where nothing is to be done around that.</param>
    public async Task PostAllAsync<T>(
        IReadOnlyCollection<T> bodies, Func<T, CancellationToken, Task<HttpResponseMessage>> post, Func<Task>? kill = null)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        ArgumentNullException.ThrowIfNull(post);
        var killing = KillAsync(bodies.Count, kill ?? itaBot.KillAsync);
        var queue = new ConcurrentQueue<T>(bodies);
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => SendAsync(queue, post)));
        await killing;
    }

    /// <summary>Waits until no event and no message waits.</summary>
    public Task WaitUntilIdleAsync() => itaBot.WaitUntilIdleAsync(_timeout.Token);

    /// <summary>Waits until something holds.</summary>
    public async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        while (!await holds())
        {
            await PauseAsync(TimeSpan.FromMilliseconds(5));
        }
    }

    public void Dispose() => _timeout.Dispose();

    private async Task SendAsync<T>(ConcurrentQueue<T> bodies, Func<T, CancellationToken, Task<HttpResponseMessage>> post)
    {
        while (bodies.TryDequeue(out var body))
        {
            while (!await IsAcknowledgedAsync(post(body, _timeout.Token)))
            {
                await PauseAsync(TimeSpan.FromMilliseconds(50));
            }

            Interlocked.Increment(ref _acknowledged);
        }
    }

    private static async Task<bool> IsAcknowledgedAsync(Task<HttpResponseMessage> posting)
    {
        try
        {
            using var response = await posting;
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task KillAsync(int bodies, Func<Task> kill)
    {
        foreach (var moment in Enumerable.Range(0, Kills).Select(_ => random.Next(1, bodies)).Order())
        {
            while (Volatile.Read(ref _acknowledged) < moment)
            {
                await PauseAsync(TimeSpan.FromMilliseconds(1));
            }

            await kill();
            await itaBot.StartAsync();
        }
    }

    private async Task PauseAsync(TimeSpan pause)
    {
        using var timer = new PeriodicTimer(pause);
        await timer.WaitForNextTickAsync(_timeout.Token);
    }
}
