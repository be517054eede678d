using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

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
