using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>Something to be written as a whole, from the moment that somebody waits for it.</summary>
internal abstract class SqliteUnit
{
    private int _isTaken;

    /// <summary>Whether it is to be run: false where its caller cancelled first. Asked once.</summary>
    public bool TryBegin() => Interlocked.Exchange(ref _isTaken, 1) == 0;

    /// <summary>Takes it out, unless it has begun.</summary>
    public void Cancel(CancellationToken cancellationToken)
    {
        if (TryBegin())
        {
            Fail(new OperationCanceledException(cancellationToken));
        }
    }

    /// <summary>Runs its statements.</summary>
    public abstract Task RunAsync(SqliteTransaction transaction);

    /// <summary>Tells its caller that it is durable.</summary>
    public abstract void Complete();

    /// <summary>Tells its caller that nothing of it is stored.</summary>
    public abstract void Fail(Exception exception);
}

/// <summary>A unit with a result.</summary>
internal sealed class SqliteUnit<T>(Func<SqliteTransaction, Task<T>> work) : SqliteUnit
{
    // A caller that goes on must not do so on the writer's stack: all others would wait for it.
    private readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    /// <summary>Ends once the unit is durable, or with the reason why it is not.</summary>
    public Task<T> Outcome => _outcome.Task;

    public override async Task RunAsync(SqliteTransaction transaction) => _result = await work(transaction);

    public override void Complete() => _outcome.TrySetResult(_result!);

    public override void Fail(Exception exception) => _outcome.TrySetException(exception);
}
