using ItaBot.Storage.Tests.Pipeline;

namespace ItaBot.Storage.Tests.Sqlite.Pipeline;

public sealed class SqliteTakingBackTests : TakingBackContract, IDisposable
{
    private readonly SqliteStores _stores = new();

    public void Dispose() => _stores.Dispose();

    protected override Task<Stores> NewStoresAsync() => _stores.OpenAsync(Clock);
}
