using ItaBot.Conversations;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Dialogs;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;
using ItaBot.Documents;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItaBot.Channels.Teams.Tests.Rendering;

/// <summary>What an officer of a sample agency is answered, from a database with the sample agencies.</summary>
public sealed class RealAnswers : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("teams");
    private ServiceProvider? _storage;
    private Assistant? _assistant;

    public Understander Understander { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(_folder.FullName, "itabot.db")};Pooling=False",
        };
        _storage = new ServiceCollection()
            .AddLogging()
            .AddStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        await _storage.GetRequiredService<IDatabase>().PrepareAsync(CancellationToken.None);
        var store = _storage.GetRequiredService<IAssessmentStore>();
        await store.SaveAsync([.. Assessments()], DateTimeOffset.UnixEpoch, CancellationToken.None);
        var rules = RuleBookReader.Load(RuleBookReader.DefaultDirectory);
        Understander = new(Understander.DefaultDirectory, rules);
        _assistant = new(
            store,
            _storage.GetRequiredService<IConversationStore>(),
            rules,
            Understander,
            ConversationWordsReader.Load(ConversationWordsReader.DefaultDirectory),
            Some.Phrases,
            ContactBookReader.Load(ContactBookReader.DefaultPath),
            new ConversationOptions(),
            NullLogger<Assistant>.Instance);
    }

    public async Task DisposeAsync()
    {
        await _storage!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>What an officer is answered at the beginning of March 2026.</summary>
    public Task<Answer> AskAsync(string text, string agency = "klong-mueang") => _assistant!.AnswerAsync(
        new Turn(text, Audience.Officer, agency, null, new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(7))), CancellationToken.None);

    /// <summary>The folder of the repository.</summary>
    internal static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ItaBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return folder.FullName;
    }

    // One agency has a second year, so that there is a trend.
    private static IEnumerable<Assessment> Assessments()
    {
        var samples = Directory.GetFiles(Path.Combine(Repository(), "samples"), "*.json").Select(f => AssessmentJson.Read(File.ReadAllText(f))).ToList();
        var trend = samples.Single(a => a.Agency.Id == "pak-phraek");
        return [.. samples, trend with { FiscalYear = trend.FiscalYear - 1, Reported = trend.Reported with { Total = 84.99m } }];
    }
}
