using System.Threading.Channels;
using Dapper;
using ItaBot.Storage.Sqlite.Feedback;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>
/// The one writer of a file. What arrives while it writes is written together next: one transaction and one wait for the
/// disk, however many callers there are.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    /// <summary>How many units are written in one transaction at most: other processes get their turn in between.</summary>
    public const int MostTogether = 256;

    private const string Begin = "SAVEPOINT unit";
    private const string End = "RELEASE unit";
    private const string Undo = "ROLLBACK TO unit";

    private static readonly TimeSpan EmptiedAgainAfter = TimeSpan.FromSeconds(1);

    private readonly Channel<SqliteUnit> _queue =
        Channel.CreateUnbounded<SqliteUnit>(new UnboundedChannelOptions { SingleReader = true });

    private readonly string _connectionString;
    private readonly string _path;
    private readonly Action _onBroken;
    private readonly Action<IReadOnlyList<string>> _onKeysDestroyed;
    private readonly Task _loop;
    private SqliteConnection? _connection;
    private long _commits;
    private volatile bool _hasErased;
    private volatile bool _isToBeRewritten;

    // Of these no page holds a copy any more, but the log may.
    private IReadOnlyList<string> _erasedKeys = [];

    // Nobody knows what a process before this one left behind.
    private volatile bool _mayHoldCopies = true;

    /// <param name="connectionString">How the file is opened.</param>
    /// <param name="path">The file, as failures name it.</param>
    /// <param name="onBroken">Called after a connection turned out to be of no use any more.</param>
    /// <param name="onKeysDestroyed">Called with the ids of rounds once their keys are nowhere any more.</param>
    public SqliteWriter(string connectionString, string path, Action onBroken, Action<IReadOnlyList<string>> onKeysDestroyed)
    {
        // A connection that is closed because it broke must not come back from the pool.
        _connectionString = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, Pooling = false }.ToString();
        _path = path;
        _onBroken = onBroken;
        _onKeysDestroyed = onKeysDestroyed;
        // The loop outlives whoever happens to open the file, so it takes nothing of that caller's context along.
        using (ExecutionContext.SuppressFlow())
        {
            _loop = Task.Run(DrainAsync);
        }
    }

    /// <summary>How many transactions have been committed.</summary>
    public long Commits => Interlocked.Read(ref _commits);

    /// <summary>Queues a unit.</summary>
    /// <returns>False where the writer is closed.</returns>
    public bool TryAdd(SqliteUnit unit) => _queue.Writer.TryWrite(unit);

    /// <summary>
    /// Something was erased for good: what still stands in the write-ahead log of earlier writes goes too, once for all that
    /// is committed together, or soon after nobody reads any more.
    /// </summary>
    public void NoteErased()
    {
        _mayHoldCopies = true;
        _hasErased = true;
    }

    /// <summary>
    /// Something was erased of which not even a copy may be left in a page: the file is written anew after the next commit,
    /// each table in the order of its keys.
    /// </summary>
    public void NoteRewritten()
    {
        _isToBeRewritten = true;
        NoteErased();
    }

    /// <summary>
    /// What is left of earlier writes is to go: the log in any case, and the file is written anew if something was erased
    /// for good since that was done last.
    /// </summary>
    public void NoteLeftovers()
    {
        _isToBeRewritten |= _mayHoldCopies;
        _hasErased = true;
    }

    /// <summary>Writes what is queued, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
    }

    private async Task DrainAsync()
    {
        var batch = new List<SqliteUnit>();
        while (await WaitAsync())
        {
            while (batch.Count < MostTogether && _queue.Reader.TryRead(out var unit))
            {
                batch.Add(unit);
            }

            await WriteAsync(batch);
            batch.Clear();
        }

        _connection?.Dispose();
    }

    // Whoever reads keeps the log from being emptied; another process does, too, and tells nobody when it is done.
    private async Task<bool> WaitAsync()
    {
        var next = _queue.Reader.WaitToReadAsync().AsTask();
        while (_hasErased && _connection is { } connection && !next.IsCompleted)
        {
            if (await Task.WhenAny(next, Task.Delay(EmptiedAgainAfter, TimeProvider.System)) != next)
            {
                Destroy(connection);
            }
        }

        return await next;
    }

    private async Task WriteAsync(List<SqliteUnit> batch)
    {
        try
        {
            await CommitAsync(batch);
        }
        catch (Exception e)
        {
            Abandon();
            // One for each: an exception that several callers throw would mix their stacks.
            batch.ForEach(u => u.Fail(SqliteFailure.Explain(e, _path)));
            return;
        }

        batch.ForEach(u => u.Complete());
    }

    private async Task CommitAsync(List<SqliteUnit> batch)
    {
        // Not deferred, that is BEGIN IMMEDIATE: a transaction that reads first and writes later fails where another
        // process wrote in between.
        using var transaction = Open().BeginTransaction(deferred: false);
        var isBroken = false;
        foreach (var unit in batch.Where(u => u.TryBegin()))
        {
            isBroken |= !await RunAsync(unit, transaction);
        }

        transaction.Commit();
        Interlocked.Increment(ref _commits);
        if (isBroken)
        {
            Abandon();
        }
        else if (_hasErased)
        {
            Destroy(_connection!);
        }
    }

    private void Destroy(SqliteConnection connection)
    {
        if (_isToBeRewritten && SqliteRewriting.TryRewrite(connection, out var erasedKeys))
        {
            _isToBeRewritten = false;
            _mayHoldCopies = false;
            _erasedKeys = erasedKeys;
        }

        _hasErased = !SqliteWriteAheadLog.TryEmpty(connection);
        if (!_hasErased && _erasedKeys.Count > 0)
        {
            if (SqliteErasedKeys.TryForget(connection, _erasedKeys))
            {
                _onKeysDestroyed(_erasedKeys);
            }

            _erasedKeys = [];
        }
    }

    // False where the connection is not to be trusted after it.
    private async Task<bool> RunAsync(SqliteUnit unit, SqliteTransaction transaction)
    {
        transaction.Run(Begin);
        try
        {
            await unit.RunAsync(transaction);
            transaction.Run(End);
            return true;
        }
        catch (Exception e) when (!SqliteFailure.EndedTransaction(transaction))
        {
            transaction.Run(Undo);
            transaction.Run(End);
            unit.Fail(SqliteFailure.Explain(e, _path));
            return !SqliteFailure.IsOfConnection(e);
        }
    }

    private SqliteConnection Open()
    {
        if (_connection is not null)
        {
            if (!SqliteFileMove.HasMoved(_connection))
            {
                return _connection;
            }

            Abandon();
        }

        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            // FULL: what was said to be stored is on the disk, also after a power failure. What is erased leaves no trace
            // in free space, nor in a temporary file.
            connection.Execute("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY");
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        return _connection = connection;
    }

    private void Abandon()
    {
        _connection?.Dispose();
        _connection = null;
        _erasedKeys = [];
        _onBroken();
    }
}
