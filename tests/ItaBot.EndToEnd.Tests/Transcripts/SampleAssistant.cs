using ItaBot.Channels.Officers;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Understanding;
using ItaBot.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItaBot.EndToEnd.Tests.Transcripts;

/// <summary>
/// The assistant as the host puts it together, with the sample agencies and the officers of one of them in a database file of
/// its own: what one conversation records no other finds.
/// </summary>
public sealed class SampleAssistant : IAsyncLifetime
{
    private static readonly Officer[] Officers =
    [
        new("somsri", "สมศรี", "klong-mueang", "กองคลัง", OfficerRole.Owner),
        new("wichai", "วิชัย", "klong-mueang", "กองคลัง งานพัสดุ", OfficerRole.Owner),
        new("prasit", "ประสิทธิ์", "klong-mueang", "กองคลัง", OfficerRole.Supervisor),
        new("malee", "มาลี", "klong-mueang", "สำนักปลัด", OfficerRole.Owner),
        new("anan", "อนันต์", "klong-mueang", "สำนักปลัด", OfficerRole.Supervisor),
        new("nayok", "นายก", "klong-mueang", "ผู้บริหาร", OfficerRole.Executive),
    ];

    // It learns for most of a second, and nothing of a conversation gets into it.
    private static Understander? understander;

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
        if (understander is not null)
        {
            builder.Services.AddSingleton(understander);
        }

        _host = builder.Build();
        await _host.Services.PrepareAsync(withSamples: true, CancellationToken.None);
        await _host.Services.GetRequiredService<IOfficerDirectory>().ImportAsync(Officers, CancellationToken.None);
        understander = _host.Services.GetRequiredService<Understander>();
    }

    public Task DisposeAsync()
    {
        _host?.Dispose();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
