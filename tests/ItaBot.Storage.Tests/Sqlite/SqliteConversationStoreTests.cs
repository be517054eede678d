using Dapper;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Storage.Sqlite;

namespace ItaBot.Storage.Tests.Sqlite;

public sealed class SqliteConversationStoreTests : ConversationStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStorage _storage;
    private readonly HeardLog<SqliteConversationStore> _log = new();

    public SqliteConversationStoreTests() => _storage = SqliteStorage.At(_folder.File("itabot.db"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, "{")]
    [InlineData(1, "{\"Mood\":\"good\"}")]
    [InlineData(2, null)]
    public async Task A_state_that_cannot_be_read_any_more_is_dropped_and_its_id_logged(int version, string? json)
    {
        var store = await NewStoreAsync();
        await store.SaveAsync("webchat:a", State("th"), HalfAnHour, CancellationToken.None);
        await _storage.File.RunAsync(
            c => c.ExecuteAsync("UPDATE conversation SET version = @version, state = coalesce(@json, state)", new { version, json }),
            CancellationToken.None);

        var found = await store.FindAsync("webchat:a", CancellationToken.None);

        Assert.Null(found);
        Assert.Contains("webchat:a", Assert.Single(_log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_state_is_removed_with_the_next_one_that_is_stored()
    {
        var store = await NewStoreAsync();
        await store.SaveAsync("a", State("th"), HalfAnHour, CancellationToken.None);

        Clock.Now += HalfAnHour;
        await store.SaveAsync("b", State("th"), HalfAnHour, CancellationToken.None);

        Assert.Equal("b", await _storage.File.RunAsync(c => c.ExecuteScalarAsync<string>("SELECT group_concat(id) FROM conversation"), CancellationToken.None));
    }

    protected override async Task<IConversationStore> NewStoreAsync()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        return new SqliteConversationStore(_storage.File, Clock, _log);
    }
}
