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
        var killing = KillAsync(bodies.Count, Kills, kill);
        var queue = new ConcurrentQueue<T>(bodies);
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => SendAsync(queue, post)));
        await killing;
    }

    /// <summary>Posts something until it is acknowledged.</summary>
    /// <param name="post">Posts it; told whether it was posted before.</param>
    public async Task PostAsync(Func<bool, CancellationToken, Task<HttpResponseMessage>> post)
    {
        ArgumentNullException.ThrowIfNull(post);
        for (var isAgain = false; !await IsAcknowledgedAsync(post(isAgain, _timeout.Token)); isAgain = true)
        {
            await PauseAsync(TimeSpan.FromMilliseconds(50));
        }

        Interlocked.Increment(ref _acknowledged);
    }

    /// <summary>Kills the program and starts it again, at random moments while things are posted.</summary>
    /// <param name="posts">How many are posted; a moment is when some number of them is acknowledged.</param>
    /// <param name="times">How often.</param>
    /// <param name="kill">Kills the program; <see cref="ItaBotProcess.KillAsync"/> where nothing is to be done around that.</param>
    public async Task KillAsync(int posts, int times, Func<Task>? kill = null)
    {
        foreach (var moment in Enumerable.Range(0, times).Select(_ => random.Next(1, posts)).Order())
        {
            await WaitUntilAsync(() => Task.FromResult(Volatile.Read(ref _acknowledged) >= moment), TimeSpan.FromMilliseconds(1));
            await (kill ?? itaBot.KillAsync)();
            await itaBot.StartAsync();
        }
    }

    /// <summary>Waits until no event and no message waits.</summary>
    public Task WaitUntilIdleAsync() => itaBot.WaitUntilIdleAsync(_timeout.Token);

    /// <summary>Waits until something holds.</summary>
    public Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return WaitUntilAsync(holds, TimeSpan.FromMilliseconds(5));
    }

    public void Dispose() => _timeout.Dispose();

    private async Task SendAsync<T>(ConcurrentQueue<T> bodies, Func<T, CancellationToken, Task<HttpResponseMessage>> post)
    {
        while (bodies.TryDequeue(out var body))
        {
            await PostAsync((_, cancellationToken) => post(body, cancellationToken));
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

    private async Task WaitUntilAsync(Func<Task<bool>> holds, TimeSpan pause)
    {
        while (!await holds())
        {
            await PauseAsync(pause);
        }
    }

    private async Task PauseAsync(TimeSpan pause)
    {
        using var timer = new PeriodicTimer(pause);
        await timer.WaitForNextTickAsync(_timeout.Token);
    }
}
