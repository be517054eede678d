using ItaBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.Channels.Testing;

/// <summary>The stores on a database file that is gone with them, and what else a test wants with them.</summary>
public sealed class TemporaryStorage : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private TemporaryStorage(DirectoryInfo folder, ServiceProvider services) => (_folder, Services) = (folder, services);

    /// <summary>The stores and what was added to them.</summary>
    public ServiceProvider Services { get; }

    /// <summary>Makes an empty database.</summary>
    /// <param name="add">Adds other services; the last one of a type counts.</param>
    public static async Task<TemporaryStorage> OpenAsync(Action<IServiceCollection>? add = null)
    {
        var folder = Directory.CreateTempSubdirectory("channels");
        var settings = new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, "itabot.db")}",
        };
        var services = new ServiceCollection()
            .AddLogging()
            .AddStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        add?.Invoke(services);
        var storage = new TemporaryStorage(folder, services.BuildServiceProvider());
        await storage.Services.GetRequiredService<IDatabase>().PrepareAsync(CancellationToken.None);
        return storage;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
