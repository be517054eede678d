using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Answers.Duties;

/// <summary>Klong Mueang on 30 March 2026 with four measures, some people, and what a test records of its duties.</summary>
internal sealed class KlongMueangOffice
{
    public static readonly DateTimeOffset Now = new(2026, 3, 30, 9, 0, 0, TimeSpan.FromHours(7));

    public static readonly DutyKey Loans = new("measure:2", 2569, new(2026, 3, 31));

    public static readonly DutyKey Website = new("measure:3", 2569, new(2026, 3, 19));

    public static readonly Person Somsri = Some("somsri", "สมศรี", "กองคลัง", PersonRole.Owner);

    public static readonly Person Prasit = Some("prasit", "ประสิทธิ์", "กองคลัง", PersonRole.Supervisor);

    public static readonly Person Malee = Some("malee", "มาลี", "สำนักปลัด", PersonRole.Owner);

    public static readonly Person Nayok = Some("nayok", "นายก", "", PersonRole.Executive);

    public static readonly Assessment Planned = Published.KlongMueang with
    {
        Measures =
        [
            new(1, 1, "ประชุมชี้แจง", null, [], new(2025, 10, 1), new(2026, 9, 30), ["ทุกส่วนราชการ"], []),
            new(2, 4, "ระบบยืมคืน", null, ["ทำทะเบียนยืม", "ประกาศขั้นตอน"], new(2026, 1, 1), new(2026, 3, 31), ["งานพัสดุ", "กองคลัง"], []),
            new(3, 9, "ดูแลเว็บไซต์", null, [], new(2026, 1, 1), new(2026, 3, 19), ["สำนักปลัดฯ"], []),
            new(4, 8, "รับฟังความเห็น", null, [], new(2026, 1, 1), new(2026, 5, 31), ["กองช่าง"], []),
        ],
    };

    private readonly List<DutyRecord> _records = [];
    private readonly List<Disclosure> _links = [];
    private readonly Dictionary<DutyKey, IReadOnlyList<DutyChange>> _history = [];

    /// <summary>The officer who asks; null for somebody at the agency's own machine.</summary>
    public Person? Asker { get; init; } = Somsri;

    /// <summary>The people of the directory.</summary>
    public IReadOnlyList<Person> People { get; init; } = [Somsri, Prasit, Malee, Nayok];

    /// <summary>An office in which there is something of everything.</summary>
    public static KlongMueangOffice Busy()
    {
        const string Agency = "klong-mueang";
        var (since, item) = (Now.AddDays(-10), new DutyKey("item:o11", 2569, new(2026, 3, 31)));
        return new KlongMueangOffice()
            .With(
                new DutyRecord(Loans)
                {
                    State = DutyState.InProgress,
                    By = Somsri.Id,
                    At = since,
                    Links = ["https://klongmueang.go.th/1"],
                    Note = "2 ฉบับ",
                    Wish = new(new(2026, 5, 1), Somsri.Id, since),
                },
                new DutyRecord(Website)
                {
                    State = DutyState.Postponed,
                    At = since,
                    PutOffTo = new(2026, 4, 5),
                    HandedTo = [Prasit.Id],
                    Decision = new(new(new(2026, 4, 6), null, since), IsGranted: true, Prasit.Id, since),
                })
            .With(
                Link(2569, "o5", LinkState.Stale),
                Link(2569, "o11", LinkState.Good) with { Found = new(Now, new(LinkState.Good, null)) { CertificateEnds = Now.AddDays(9) } },
                Link(2568, "o25", LinkState.Bad, since),
                Link(2568, "o21", null))
            .With(
                Loans,
                new DutyChange(since, new ReminderChange.SetState(Agency, null, Loans, DutyState.InProgress, [])),
                new DutyChange(since, new ReminderChange.Postpone(Agency, Somsri.Id, Loans, new(2026, 3, 31))),
                new DutyChange(since, new ReminderChange.WishPostponement(Agency, Somsri.Id, Loans, new(2026, 5, 1))),
                new DutyChange(since, new ReminderChange.DecidePostponement(Agency, Prasit.Id, Loans, IsGranted: false)),
                new DutyChange(since, new ReminderChange.HandOver(Agency, Prasit.Id, Loans, [Malee.Id])),
                new DutyChange(since, new ReminderChange.HandOver(Agency, Prasit.Id, Loans, [])),
                new DutyChange(since, new ReminderChange.SnoozeDuty(Agency, Somsri.Id, Loans, new(2026, 4, 1))))
            .With(new DutyRecord(item) { State = DutyState.Done, At = since });
    }

    public KlongMueangOffice With(params DutyRecord[] records)
    {
        _records.AddRange(records);
        return this;
    }

    public KlongMueangOffice With(params Disclosure[] links)
    {
        _links.AddRange(links);
        return this;
    }

    public KlongMueangOffice With(DutyKey duty, params DutyChange[] history)
    {
        _history[duty] = history;
        return this;
    }

    /// <summary>What is kept of its duties.</summary>
    public KeptReminders Reminders()
    {
        var notes = new ReminderNotes("klong-mueang") { Duties = _records.ToDictionary(r => r.Key), Disclosures = _links };
        var reminders = new KeptReminders(notes, [.. People]);
        foreach (var (duty, changes) in _history)
        {
            reminders.History[duty] = changes;
        }

        return reminders;
    }

    /// <summary>What the bot answers to a message, as the whole assistant does.</summary>
    public Task<Answer> AskAsync(string text, Audience audience = Audience.Officer) =>
        SomeAssistant.On(new MemoryStore(Planned), reminders: Reminders()).AnswerAsync(
            new Turn(text, audience, "klong-mueang", null, Now) { OfficerId = audience == Audience.Officer ? Asker?.Id : null },
            CancellationToken.None);

    /// <summary>The only reply to a message.</summary>
    public async Task<Reply> ReplyAsync(string text, Audience audience = Audience.Officer) =>
        Assert.Single((await AskAsync(text, audience)).Replies);

    /// <summary>A link with what is held of it.</summary>
    public static Disclosure Link(int year, string item, LinkState? state, DateTimeOffset? since = null, string? link = null) =>
        new(year, item, link ?? $"https://klongmueang.go.th/ita/{year}/{item}.pdf")
        {
            Found = state is { } known ? new(Now.AddDays(-1), new(known, since)) : null,
        };

    private static Person Some(string id, string name, string unit, PersonRole role) => new(id, name, "klong-mueang", unit, role);
}
