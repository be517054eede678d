namespace ItaBot.Channels.Lanes;

/// <summary>A key that is being worked on.</summary>
internal sealed class Lane
{
    private TaskCompletionSource? _waiting;

    /// <summary>Whether something has come since the step began.</summary>
    public bool IsWoken { get; set; }

    /// <summary>The work, until nothing is left to do.</summary>
    public Task Work { get; set; } = Task.CompletedTask;

    /// <summary>Something has come: a lane that waits goes on.</summary>
    public void Wake()
    {
        IsWoken = true;
        _waiting?.TrySetResult();
    }

    /// <summary>From now on <see cref="Wake"/> ends the task.</summary>
    public Task Wait()
    {
        // Continued elsewhere: whoever wakes a lane must not find themselves doing its work.
        _waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _waiting.Task;
    }
}
