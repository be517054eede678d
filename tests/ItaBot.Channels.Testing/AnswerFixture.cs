using ItaBot.Channels.Officers;
using ItaBot.Channels.Reminders;
using ItaBot.Channels.Words;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Dialogs;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Conversations;
using ItaBot.Feedback;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Records;
using ItaBot.Reminders;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace ItaBot.Channels.Testing;

/// <summary>What answers are made of and no test changes: the sample agencies in a database, the delivered dialogs.</summary>
public sealed class AnswerFixture : IAsyncLifetime
{
    private TemporaryStorage? _storage;

    /// <summary>The delivered rules.</summary>
    public RuleBook Rules { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    /// <summary>The delivered phrases.</summary>
    public Phrasebook Phrases { get; } = PhrasebookReader.Load(PhrasebookReader.DefaultDirectory);

    /// <summary>The delivered words of conversations.</summary>
    public ConversationWords Words { get; } = ConversationWordsReader.Load(ConversationWordsReader.DefaultDirectory);

    /// <summary>The delivered contacts.</summary>
    public ContactBook Contacts { get; } = ContactBookReader.Load(ContactBookReader.DefaultPath);

    /// <summary>The delivered words of chats.</summary>
    public ChatWords ChatWords { get; } = ChatWordsReader.Load(ChatWordsReader.DefaultPath);

    /// <summary>What understands the delivered examples.</summary>
    public Understander Understander { get; private set; } = null!;

    /// <summary>What an officer can change about reminders.</summary>
    public ReminderData Reminders { get; } = ReminderData.Load(ReminderData.DefaultDirectory);

    /// <summary>The sample agencies; <c>pak-phraek</c> has a second year.</summary>
    public IAssessmentStore Assessments => _storage!.Services.GetRequiredService<IAssessmentStore>();

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        Understander = new(Understander.DefaultDirectory, Rules);
        _storage = await TemporaryStorage.OpenAsync();
        await Assessments.SaveAsync(SampleAgencies.Read(), DateTimeOffset.UnixEpoch, CancellationToken.None);
    }

    /// <inheritdoc />
    public async Task DisposeAsync() => await _storage!.DisposeAsync();

    /// <summary>Adds all of them, and the assistant with what keeps conversations there.</summary>
    public IServiceCollection AddTo(IServiceCollection services) => services
        .AddSingleton(Assessments).AddSingleton(Rules).AddSingleton(Understander).AddSingleton(Words).AddSingleton(Phrases)
        .AddSingleton(Contacts).AddSingleton(ChatWords).AddSingleton(new ConversationOptions()).AddSingleton(Duties).AddSingleton(Feedback).AddSingleton<Assistant>();

    /// <summary>What agencies have to do, and what is recorded of it there; nobody of them is known by name.</summary>
    public DutyDesk Duties => new(
        _storage!.Services.GetRequiredService<IReminderStore>(),
        new OfficerPeople(_storage.Services.GetRequiredService<IOfficerDirectory>(), []),
        new(Reminders, Rules, Reminders.DutiesOfAll(Rules)));

    /// <summary>The rounds of quick feedback that are there.</summary>
    public FeedbackDesk Feedback => new(
        _storage!.Services.GetRequiredService<IFeedbackStore>(), FeedbackData.Load(FeedbackData.DefaultDirectory, Rules), new FairPlayWatches(), new NoStartLinkFinder());

    /// <summary>The assistant, with conversations that are kept elsewhere.</summary>
    public Assistant AssistantWith(IConversationStore conversations) => new(
        Assessments, conversations, Rules, Understander, Words, Phrases, Duties, Feedback, Contacts, new ConversationOptions(), NullLogger<Assistant>.Instance);

    /// <summary>What an officer is answered, without a conversation, at the beginning of March 2026.</summary>
    public Task<Answer> AskAsync(string text, string agency = "klong-mueang") =>
        AssistantWith(_storage!.Services.GetRequiredService<IConversationStore>()).AnswerAsync(
            new Turn(text, Audience.Officer, agency, null, new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(7))), CancellationToken.None);
}
