using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Dialogs;

/// <summary>A conversation with the delivered assistant.</summary>
internal sealed class Talk
{
    private readonly Assistant _assistant;

    public Talk(params Assessment[] assessments) => _assistant = SomeAssistant.On(
        new MemoryStore(assessments.Length == 0 ? [Published.KlongMueang, Published.PakPhraek, Published.Dan] : assessments),
        Conversations);

    /// <summary>Where it is kept.</summary>
    public MemoryConversations Conversations { get; } = new();

    /// <summary>As whom the person speaks.</summary>
    public Audience Audience { get; set; } = Audience.Officer;

    /// <summary>Whose officer the person is; null for anybody's.</summary>
    public string? OfficerOf { get; set; }

    /// <summary>The moment of the next message.</summary>
    public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

    /// <summary>The language that the channel has set.</summary>
    public string? Locale { get; set; }

    /// <summary>Which conversation.</summary>
    public string? Id { get; set; } = "talk";

    /// <summary>Says something.</summary>
    public Task<Answer> SayAsync(string text) =>
        _assistant.AnswerAsync(new(text, Audience, "klong-mueang", Locale, Now, Id) { OfficerOf = OfficerOf }, CancellationToken.None);

    /// <summary>Says several things, and gives back the last answer.</summary>
    public async Task<Answer> SayAllAsync(params string[] texts)
    {
        Answer? last = null;
        foreach (var text in texts)
        {
            last = await SayAsync(text);
        }

        return last!;
    }
}

/// <summary>What an answer was taken to mean.</summary>
internal static class Meant
{
    public static string By(Answer answer) =>
        $"{answer.Understood.Intent} {string.Join(' ', SlotValues.Of(answer.Understood.Slots).Select(s => FormattableString.Invariant($"{s.Name}={s.Value}")))}".Trim();
}
