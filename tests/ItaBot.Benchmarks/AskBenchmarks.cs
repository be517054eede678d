using BenchmarkDotNet.Attributes;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Dialogs;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Conversations;
using ItaBot.Feedback.Results;
using ItaBot.Feedback;
using ItaBot.Reminders.Boards;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItaBot.Benchmarks;

/// <summary>One question from its text to the answer, beside the scorecard that it rests on.</summary>
[MemoryDiagnoser]
public class AskBenchmarks
{
    private readonly Understander _understander = new(Understander.DefaultDirectory, SampleData.Rules);
    private readonly Turn _turn = new("ข้อไหนต่ำกว่า 85", Audience.Officer, SampleData.KlongMueang.Agency.Id, null, DateTimeOffset.UnixEpoch);
    private readonly Agency[] _agencies = [SampleData.KlongMueang.Agency];
    private readonly RuleYear _rules = SampleData.Rules.Find(2568)!;
    private readonly Assistant _assistant;

    public AskBenchmarks() => _assistant = new(
        new OneAssessment(SampleData.KlongMueang),
        new NoConversations(),
        SampleData.Rules,
        _understander,
        ConversationWordsReader.Load(ConversationWordsReader.DefaultDirectory),
        PhrasebookReader.Load(PhrasebookReader.DefaultDirectory),
        new DutyDesk(new NoReminders(), new NoReminders(), SampleData.Duties),
        new FeedbackDesk(new NoFeedback(), FeedbackData.Load(FeedbackData.DefaultDirectory, SampleData.Rules), new FairPlayWatches(), new NoFeedback()),
        ContactBookReader.Load(ContactBookReader.DefaultPath),
        new ConversationOptions(),
        NullLogger<Assistant>.Instance);

    [Benchmark(Baseline = true)]
    public Scorecard OneScorecard() => Scorecard.Compute(SampleData.KlongMueang, _rules);

    [Benchmark]
    public Understood Understand() => _understander.Read(_turn.Text, _agencies, _turn.Now);

    [Benchmark]
    public Task<Answer> Ask() => _assistant.AnswerAsync(_turn, CancellationToken.None);
}
