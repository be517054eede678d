using ItaBot.Conversations.Answers;
using ItaBot.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItaBot.EndToEnd.Tests.Transcripts;

/// <summary>The assistant as the host puts it together, with the sample agencies in a database file of its own.</summary>
public sealed class SampleAssistant : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-");
    private IHost? _host;

    /// <summary>The assistant.</summary>
    public Assistant Assistant => _host!.Services.GetRequiredService<Assistant>();

    public async Task InitializeAsync()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Development,
        });
        builder.Configuration.AddInMemoryCollection(
            [new("Storage:ConnectionString", $"Data Source={Path.Combine(_folder.FullName, "itabot.db")};Pooling=False")]);
        builder.AddItaBot();
        _host = builder.Build();
        await _host.Services.PrepareAsync(withSamples: true, CancellationToken.None);
    }

    public Task DisposeAsync()
    {
        _host?.Dispose();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
