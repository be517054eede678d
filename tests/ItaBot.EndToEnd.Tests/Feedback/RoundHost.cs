using ItaBot.Conversations;
using ItaBot.Conversations.Answers;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Rounds;
using ItaBot.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>The bot as the host puts it together, with rounds in a database file of its own that people answer in at once.</summary>
public sealed class RoundHost : IAsyncLifetime
{
    public const string Agency = "klong-mueang";

    private const int RuleYear = 2568, FiscalYear = 2569;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-");
    private IHost? _host;
    private DateTimeOffset _now = new(2026, 3, 30, 8, 30, 0, TimeSpan.FromHours(7));

    /// <summary>The rounds.</summary>
    public IFeedbackStore Store => Get<IFeedbackStore>();

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

    /// <summary>A part of the host.</summary>
    public T Get<T>()
        where T : notnull =>
        _host!.Services.GetRequiredService<T>();

    /// <summary>Opens the next round, after the one before is closed, and gives its id.</summary>
    public async Task<string> OpenAsync()
    {
        _now += TimeSpan.FromMinutes(1);
        var earlier = await Store.ListAsync(Agency, CancellationToken.None);
        var round = FeedbackRound.New(Agency, null, RuleYear, null, _now, FiscalYear, earlier);
        FeedbackChange[] changes = [.. earlier.Where(r => r.IsOpen).Select(r => new FeedbackChange.Close(r.Id)), new FeedbackChange.Open(round)];
        Assert.True(await Store.ApplyAsync(changes, CancellationToken.None));
        return round.Id;
    }

    /// <summary>Some people send their forms, one after the other.</summary>
    public async Task SendAsync(IEnumerable<(string Person, FeedbackForm Form)> people)
    {
        var week = FeedbackWeek.Of(DateOnly.FromDateTime(_now.DateTime));
        Assert.True(await Store.ApplyAsync([.. people.Select(p => new FeedbackChange.Send(p.Person, p.Form, week))], CancellationToken.None));
    }

    /// <summary>An officer asks something.</summary>
    public Task<Answer> AskAsync(string text) =>
        Get<Assistant>().AnswerAsync(new Turn(text, Audience.Officer, Agency, "th", _now), CancellationToken.None);
}
