namespace ItaBot.Testing;

/// <summary>Waits, with a bound, for what other threads do.</summary>
public static class Soon
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    /// <summary>Waits until something holds.</summary>
    /// <exception cref="TimeoutException">It does not.</exception>
    public static async Task Holds(Func<bool> what)
    {
        using var timeout = new CancellationTokenSource(Bound);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!what())
        {
            try
            {
                await pause.WaitForNextTickAsync(timeout.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException("What was waited for did not come.");
            }
        }
    }

    /// <summary>Waits until a task has ended.</summary>
    public static Task Ends(Task task) => task.WaitAsync(Bound);

    /// <summary>Waits for what a task gives.</summary>
    public static Task<T> Of<T>(Task<T> task) => task.WaitAsync(Bound);
}
