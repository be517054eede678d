using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Feedback.Rounds;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Dialogs.Feedback;

/// <summary>Somebody who chats with the bot of Klong Mueang, whose round is open.</summary>
internal sealed class FeedbackTalk
{
    public const string Person = "line:ploy";

    private readonly MemoryConversations _conversations = new();
    private readonly Assistant _assistant;

    public FeedbackTalk(params FeedbackRound[] rounds)
    {
        Kept = new(rounds.Length == 0 ? [Round] : rounds);
        _assistant = SomeAssistant.On(new MemoryStore(Published.KlongMueang, Published.BuengNakhon), _conversations, feedback: Kept);
    }

    public static DateTimeOffset Start { get; } = new(2026, 3, 20, 10, 0, 0, TimeSpan.FromHours(7));

    public static FeedbackRound Round { get; } = new("klong-mueang-2569-1", "klong-mueang", null, 2568, null, Start.AddDays(-1));

    public KeptFeedback Kept { get; }

    /// <summary>The states that are kept of conversations.</summary>
    public ICollection<string> Conversations => _conversations.States.Keys;

    public DateTimeOffset Now { get; set; } = Start;

    public Audience Audience { get; init; } = Audience.Citizen;

    /// <summary>Whose officer writes.</summary>
    public string OfficerOf { get; init; } = "klong-mueang";

    public bool IsShared { get; init; }

    /// <summary>Says something, and lets what comes of it be stored as a channel does.</summary>
    public async Task<AnsweredTurn> SayAsync(string text)
    {
        var answered = await _assistant.TakeAsync(TurnOf(text), CancellationToken.None);
        Assert.True(await Kept.ApplyAsync(answered.FeedbackChanges, CancellationToken.None));
        await (answered.LeavesNoTrace
            ? _conversations.ForgetAsync(Person, CancellationToken.None)
            : _conversations.SaveAsync(Person, answered.State, answered.KeptFor, CancellationToken.None));
        return answered;
    }

    /// <summary>Says several things, and gives back what came of the last.</summary>
    public async Task<AnsweredTurn> SayAllAsync(params string[] texts)
    {
        AnsweredTurn? last = null;
        foreach (var text in texts)
        {
            last = await SayAsync(text);
        }

        return last!;
    }

    /// <summary>Says something where the assistant stores by itself.</summary>
    public Task<Answer> AnswerAsync(string text) => _assistant.AnswerAsync(TurnOf(text), CancellationToken.None);

    /// <summary>Fills in the long form as far as its first item.</summary>
    public Task<AnsweredTurn> BeginAsync() => SayAllAsync("ทำแบบสอบถาม", "ยินยอม", "แบบเต็ม", "ภาษี", "เดือนนี้");

    /// <summary>Everything that a turn says.</summary>
    public static string Said(AnsweredTurn turn) => string.Join('\n', turn.Answer.Replies.Select(r => r.Text));

    private Turn TurnOf(string text) => new(text, Audience, "klong-mueang", null, Now, Person)
    {
        OfficerOf = OfficerOf,
        OfficerId = Audience == Audience.Officer ? "malee" : null,
        IsShared = IsShared,
    };
}
