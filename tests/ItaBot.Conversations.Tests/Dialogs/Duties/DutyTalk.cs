using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Dialogs.Duties;

/// <summary>A conversation of an officer of Klong Mueang on Friday, 20 March 2026, about the agency's duties.</summary>
/// <param name="officerId">Who speaks; null for somebody at the agency's own machine.</param>
/// <param name="notes">What was recorded before.</param>
/// <param name="people">Who is in the directory; everybody of <see cref="Everybody"/> where none is given.</param>
internal sealed class DutyTalk(string? officerId = DutyTalk.Malee, ReminderNotes? notes = null, Person[]? people = null)
{
    public const string Malee = "malee", Somchai = "somchai", Palad = "palad", Nayok = "nayok", Admin = "admin";

    public static readonly DateTimeOffset Now = new(2026, 3, 20, 3, 0, 0, TimeSpan.Zero);

    /// <summary>Measure 3 is overdue, 4 belongs to a unit of which nobody is known.</summary>
    public static readonly Assessment Planned = Published.KlongMueang with
    {
        Measures =
        [
            new(1, 1, "", null, [], new(2025, 10, 1), new(2026, 3, 31), ["ทุกส่วนราชการ"], []),
            new(2, 4, "ระบบยืมคืน", null, [], new(2025, 10, 1), new(2026, 9, 30), ["กองคลัง"], []),
            new(3, 9, "ดูแลเว็บไซต์", null, [], new(2025, 10, 1), new(2026, 3, 19), ["สำนักปลัดฯ"], []),
            new(4, 8, "รับฟังความเห็น", null, [], new(2025, 10, 1), new(2026, 9, 30), ["กองช่าง งานโยธา"], []),
        ],
    };

    private readonly MemoryConversations _conversations = new();

    public static Person[] Everybody { get; } =
    [
        Somebody(Malee, "มาลี ใจดี", "สำนักปลัด", PersonRole.Owner),
        Somebody(Somchai, "สมชาย รักงาน", "กองคลัง", PersonRole.Owner),
        Somebody("somsri", "สมศรี รักงาน", "กองคลัง", PersonRole.Owner) with { Channels = [] },
        Somebody(Palad, "ประเสริฐ มั่นคง", "สำนักปลัด", PersonRole.Supervisor),
        Somebody(Nayok, "วิชัย ก้าวหน้า", "", PersonRole.Executive),
        Somebody(Admin, "อรุณ ระบบ", "กองคลัง", PersonRole.Administrator),
    ];

    public KeptReminders Kept { get; } = new(notes, people ?? Everybody);

    public MemoryConversations Conversations => _conversations;

    private Assistant Assistant => field ??= SomeAssistant.On(new MemoryStore(Planned), _conversations, Phrases, Kept);

    /// <summary>What the bot says; the delivered phrases where none are given.</summary>
    public Phrasebook? Phrases { get; init; }

    /// <summary>What was recorded so far.</summary>
    public IReadOnlyList<ReminderChange> Changes => Kept.Changes;

    public static DutyKey Measure(int number, int year, int month, int day) => new($"measure:{number}", 2569, new(year, month, day));

    /// <summary>Notes of one duty.</summary>
    public static ReminderNotes Noted(DutyRecord record) => new("klong-mueang")
    {
        Duties = new Dictionary<DutyKey, DutyRecord> { [record.Key] = record },
    };

    public Task<Answer> SayAsync(string text, string? conversation = "duty") => Assistant.AnswerAsync(
        new(text, Audience.Officer, "klong-mueang", null, Now, conversation) { OfficerOf = "klong-mueang", OfficerId = officerId },
        CancellationToken.None);

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

    private static Person Somebody(string id, string name, string unit, PersonRole role) =>
        new(id, name, "klong-mueang", unit, role) { Channels = [ReminderChannel.Line] };
}
