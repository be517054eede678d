using ItaBot.Channels.Words;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Documents;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Storage;
using ItaBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>What answers are made of and no test changes: the sample agencies in a database, the delivered dialogs.</summary>
public sealed class AnswerFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("line");
    private ServiceProvider? _storage;

    public RuleBook Rules { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    public Phrasebook Phrases { get; } = PhrasebookReader.Load(PhrasebookReader.DefaultDirectory);

    public ConversationWords Words { get; } = ConversationWordsReader.Load(ConversationWordsReader.DefaultDirectory);

    public ContactBook Contacts { get; } = ContactBookReader.Load(ContactBookReader.DefaultPath);

    public Understander Understander { get; private set; } = null!;

    public IAssessmentStore Assessments => _storage!.GetRequiredService<IAssessmentStore>();

    public ChatWords ChatWords { get; } = ChatWordsReader.Load(ChatWordsReader.DefaultPath);

    public async Task InitializeAsync()
    {
        Understander = new(Understander.DefaultDirectory, Rules);
        var settings = new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(_folder.FullName, "itabot.db")};Pooling=False",
        };
        _storage = new ServiceCollection()
            .AddLogging()
            .AddStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        await _storage.GetRequiredService<IDatabase>().PrepareAsync(CancellationToken.None);
        var samples = Directory.GetFiles(Path.Combine(Repository.Root.FullName, "samples"), "*.json").Select(f => AssessmentJson.Read(File.ReadAllText(f)));
        await Assessments.SaveAsync([.. samples], DateTimeOffset.UnixEpoch, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _storage!.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
