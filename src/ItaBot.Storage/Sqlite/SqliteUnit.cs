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
