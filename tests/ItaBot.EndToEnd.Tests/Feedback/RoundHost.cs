using Dapper;
using ItaBot.Conversations;
using ItaBot.Conversations.Answers;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Rounds;
using ItaBot.Host;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>The bot as the host puts it together, with rounds in a database file of its own that people answer in at once.</summary>
public sealed class RoundHost : IAsyncLifetime
{
    private const int RuleYear = 2568, FiscalYear = 2569;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-");
    private IHost? _host;

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "itabot.db")};Pooling=False";

    /// <summary>The rounds.</summary>
    public IFeedbackStore Store => Get<IFeedbackStore>();

    public async Task InitializeAsync()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Development,
        });
        builder.Configuration.AddInMemoryCollection([new("Storage:ConnectionString", Database)]);
        builder.Logging.ClearProviders();
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

    /// <summary>Opens an agency's next round, after the one before is closed, and gives its id.</summary>
    public async Task<string> OpenAsync(string agency, DateTimeOffset now)
    {
        var earlier = await Store.ListAsync(agency, CancellationToken.None);
        var round = FeedbackRound.New(agency, null, RuleYear, null, now, FiscalYear, earlier);
        FeedbackChange[] changes = [.. earlier.Where(r => r.IsOpen).Select(r => new FeedbackChange.Close(r.Id)), new FeedbackChange.Open(round)];
        Assert.True(await Store.ApplyAsync(changes, CancellationToken.None));
        return round.Id;
    }

    /// <summary>Removes the answers of a round that nobody asks about any more: closing writes the file anew, with all that is in it.</summary>
    public async Task ClearAsync(string round)
    {
        await using var connection = new SqliteConnection(Database);
        await connection.ExecuteAsync(
            "DELETE FROM feedback_answer WHERE round_id = @round; DELETE FROM feedback_comment WHERE round_id = @round", new { round });
    }

    /// <summary>Some people send their forms, one after the other.</summary>
    public async Task SendAsync(IEnumerable<(string Person, FeedbackForm Form)> people, DateTimeOffset now)
    {
        var week = FeedbackWeek.Of(DateOnly.FromDateTime(now.DateTime));
        Assert.True(await Store.ApplyAsync([.. people.Select(p => new FeedbackChange.Send(p.Person, p.Form, week))], CancellationToken.None));
    }

    /// <summary>An officer asks something.</summary>
    public Task<Answer> AskAsync(string agency, string text, DateTimeOffset now) =>
        Get<Assistant>().AnswerAsync(new Turn(text, Audience.Officer, agency, "th", now), CancellationToken.None);
}
