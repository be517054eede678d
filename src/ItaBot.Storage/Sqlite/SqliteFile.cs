using ItaBot.Storage.Sqlite.Feedback;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItaBot.Storage.Sqlite;

/// <summary>A SQLite file: reads it, writes it through one writer, and says in plain words why something with it failed.</summary>
internal sealed class SqliteFile : IAsyncDisposable, IDisposable
{
    // How long a statement waits for another process that is writing, unless the connection string says otherwise.
    private const int WaitSeconds = 15;

    private readonly string _connectionString;
    private readonly SqliteWriter _writer;

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    public SqliteFile(string connectionString, ILogger<SqliteFile>? logger = null)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString);
        if (!settings.ShouldSerialize("Default Timeout"))
        {
            settings.DefaultTimeout = WaitSeconds;
        }

        Path = settings.DataSource;
        _connectionString = settings.ToString();
        _writer = new(
            _connectionString, Path, ForgetConnections, keys => FeedbackLog.KeysDestroyed(logger ?? NullLogger<SqliteFile>.Instance, keys));
    }

    /// <summary>The path as the settings give it.</summary>
    public string Path { get; }

    /// <summary>How many transactions have been committed for writes.</summary>
    public long Commits => _writer.Commits;

    /// <summary>Reads on a connection of its own, at the same time as others.</summary>
    /// <exception cref="StorageException">The file does not let it.</exception>
    public async Task<T> RunAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using var connection = new SqliteConnection(_connectionString);
            connection.Open();
            return await work(connection);
        }
        catch (SqliteException e)
        {
            if (SqliteFailure.IsOfConnection(e))
            {
                ForgetConnections();
            }

            throw SqliteFailure.Of(e, Path);
        }
    }

    /// <summary>
    /// Writes, all of it or nothing. Writes that come together share a transaction, which excludes other processes from its
    /// beginning; they run one after the other, each sees the ones before, and one that throws takes no other with it. It
    /// is on the disk when this returns. The work must not write through this method itself: it would wait for its own end.
    /// </summary>
    /// <param name="work">What to write.</param>
    /// <param name="cancellationToken">Takes it out while it has not begun.</param>
    /// <exception cref="StorageException">The file does not let it; nothing is stored.</exception>
    public async Task<T> WriteAsync<T>(Func<SqliteTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var unit = new SqliteUnit<T>(work);
        ObjectDisposedException.ThrowIf(!_writer.TryAdd(unit), this);
        using var cancelling = cancellationToken.UnsafeRegister(
            static (state, token) => ((SqliteUnit)state!).Cancel(token), unit);
        return await unit.Outcome;
    }

    /// <inheritdoc cref="WriteAsync{T}(Func{SqliteTransaction, Task{T}}, CancellationToken)"/>
    public Task<T> WriteAsync<T>(Func<SqliteTransaction, T> work, CancellationToken cancellationToken) =>
        WriteAsync(transaction => Task.FromResult(work(transaction)), cancellationToken);

    /// <summary>Writes what holds as a whole.</summary>
    /// <param name="work">What to write; false where it does not hold, which rolls back what it wrote by then.</param>
    /// <param name="cancellationToken">Takes it out while it has not begun.</param>
    /// <returns>False where it did not hold; nothing is stored then.</returns>
    /// <exception cref="StorageException">The file does not let it; nothing is stored.</exception>
    public async Task<bool> TryWriteAsync(Func<SqliteTransaction, bool> work, CancellationToken cancellationToken)
    {
        try
        {
            return await WriteAsync(t => work(t) ? true : throw new NothingStoredException(), cancellationToken);
        }
        catch (NothingStoredException)
        {
            return false;
        }
    }

    /// <summary>What the write that is running erases is to be nowhere any more, not in the log of earlier writes either.</summary>
    public void NoteErased() => _writer.NoteErased();

    /// <summary>
    /// Likewise, and the file is written anew after it: its pages may hold copies of rows that were moved before they were
    /// erased, and tell the order in which rows came.
    /// </summary>
    public void NoteRewritten() => _writer.NoteRewritten();

    /// <summary>
    /// The log of earlier writes is to go, whatever they were, and the file is written anew if something was erased for good
    /// since that was done last, by this process or perhaps by one before it.
    /// </summary>
    public void NoteLeftovers() => _writer.NoteLeftovers();

    /// <summary>Writes what is queued, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        ForgetConnections();
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    // What is in the pool may belong to a file that is no longer the one at this path.
    private void ForgetConnections()
    {
        using var any = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(any);
    }

    // Only an exception rolls back what is stored by then.
    private sealed class NothingStoredException : Exception;
}
