using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Tests.Dialogs.Duties;

public sealed class DutyPhraseTests
{
    private const string Figure = "99.99";
    private const string Report = "งาน รายงานมาตรการที่ 1 รอบ 6 เดือน เสร็จแล้ว", Item = "งาน o13 งวด 30 เม.ย. 2569 เสร็จแล้ว";

    /// <summary>Marks what is said outside of any conversation.</summary>
    private const char Alone = '!';

    private static readonly string[] Prompts = ["measure", "oit", "status", "evidence", "people", "decision", "postpone", "snooze", "day"];

    private static readonly PostponementWish Wish = new(new(2026, 4, 30), DutyTalk.Somchai, DutyTalk.Now);

    private static readonly Dictionary<string, (string Key, string Text)[]> Texts = Phrasebook.Locales.ToDictionary(
        locale => locale,
        locale => DataFile.Open(Path.Combine(PhrasebookReader.DefaultDirectory, $"{locale}.yaml")).Root
            .Flattened()
            .Select(t => (t.Key, t.Text))
            .ToArray());

    private static readonly DutyRecord First = new(DutyTalk.Measure(1, 2026, 3, 31));

    private static readonly ReminderNotes Stopped = new("klong-mueang")
    {
        Disclosures = [new(2569, "o13", "https://a.go.th/13")],
        People = new Dictionary<string, PersonWishes> { [DutyTalk.Malee] = new(DutyTalk.Malee) { IsStopped = true } },
    };

    private static readonly (string? Who, ReminderNotes? Notes, string[] Said)[] Talks =
    [
        (DutyTalk.Malee, null, ["แจ้งความคืบหน้ามาตรการ", "ไม่แน่ใจ", "ฟหกด", "99", "3", "ไม่แน่ใจ", "ฟหกด", "กำลังทำ", "มาตรการที่ 2 เสร็จแล้ว", "มาตรการที่ 2 ยังไม่เริ่ม"]),
        (DutyTalk.Malee, null, ["แจ้งว่าปรับปรุงข้อ OIT แล้ว", "ไม่แน่ใจ", "ฟหกด", "99", "13", "ไม่แน่ใจ", "ฟหกด", "a.go.th/x", "https://localhost/x", "https://a.go.th/13"]),
        (DutyTalk.Malee, null, [Report, "ไม่แน่ใจ", "เสร็จแล้ว", "https://a.go.th/r", Item, "ยังไม่มี"]),
        (DutyTalk.Malee, null, ["ขอเลื่อนมาตรการที่ 3", "ไม่แน่ใจ", "ฟหกด", "1 มี.ค. 69", "19 มี.ค. 69", "อีก 7 วัน", "งาน o13 งวด 30 เม.ย. 2569 ขอเลื่อนกำหนด", "30"]),
        (DutyTalk.Palad, null, ["ขอเลื่อนมาตรการที่ 3 อีก 30 วัน", "งาน มาตรการที่ 1 อนุมัติให้เลื่อน", "งาน มาตรการที่ 4 ระบุผู้รับผิดชอบ", "มาลี", "งาน มาตรการที่ 3 ระบุผู้รับผิดชอบ"]),
        (DutyTalk.Palad, null, ["งาน ตรวจลิงก์บนเว็บไซต์ประจำสัปดาห์ (27 มี.ค. 2569) ระบุผู้รับผิดชอบ", "มาลี"]),
        (DutyTalk.Palad, DutyTalk.Noted(First with { Wish = Wish }), ["ขอเลื่อนมาตรการที่ 1", "ไม่แน่ใจ", "ฟหกด", "อนุมัติ", "งาน มาตรการที่ 1 ไม่อนุมัติให้เลื่อน"]),
        (DutyTalk.Malee, DutyTalk.Noted(First with { Wish = Wish }), ["ขอเลื่อนมาตรการที่ 1", "30 เม.ย. 69", "งาน มาตรการที่ 1 อนุมัติให้เลื่อน"]),
        (DutyTalk.Palad, DutyTalk.Noted(First with { Decision = new(Wish, true, DutyTalk.Nayok, DutyTalk.Now) }), ["งาน มาตรการที่ 1 อนุมัติให้เลื่อน"]),
        (DutyTalk.Palad, DutyTalk.Noted(First with { Decision = new(Wish, false, null, DutyTalk.Now) }), ["งาน มาตรการที่ 1 อนุมัติให้เลื่อน"]),
        (DutyTalk.Malee, DutyTalk.Noted(First with { State = DutyState.Done, At = DutyTalk.Now, Links = ["https://a.go.th/1"] }), ["มาตรการที่ 1 เสร็จแล้ว", "มาตรการที่ 1 กำลังทำ", "ขอเลื่อนมาตรการที่ 1", "งาน มาตรการที่ 1 เตือนทีหลัง"]),
        (DutyTalk.Malee, DutyTalk.Noted(new(new("item:o13", 2569, new(2026, 4, 30))) { State = DutyState.Done }), ["อัปเดต o13 แล้ว https://a.go.th/13"]),
        (DutyTalk.Malee, null, ["งาน มาตรการที่ 3 ไม่ใช่งานของฉัน", "ช่วยด้วย", "รักงาน", "ฟหกด", "สมศรี", "งาน มาตรการที่ 3 ไม่ใช่งานของฉัน", "สมชาย", "งาน มาตรการที่ 4 ระบุผู้รับผิดชอบ"]),
        (DutyTalk.Malee, null, ["งาน มาตรการที่ 3 เตือนทีหลัง", "ไม่แน่ใจ", "ฟหกด", "พรุ่งนี้", "งาน มาตรการที่ 1 เตือนทีหลัง", "5 เม.ย. 69", "ไว้เตือนทีหลังนะ", "1 มี.ค. 69", "สัปดาห์หน้า", "เตือนตอนตีห้า", "เตือนตอน 10 โมงแทน", "หยุดแจ้งเตือนด้วย"]),
        (null, null, ["เตือนผมอีกทีพรุ่งนี้"]),
        (null, null, ["!แจ้งความคืบหน้ามาตรการ", "!แจ้งความคืบหน้ามาตรการ 1", "!แจ้งว่าปรับปรุงข้อ OIT แล้ว", "!" + Item, "!" + Report]),
        (DutyTalk.Palad, null, ["!ขอเลื่อนมาตรการที่ 1", "!ไว้เตือนทีหลังนะ", "!งาน มาตรการที่ 3 ไม่ใช่งานของฉัน", "!งาน มาตรการที่ 4 ระบุผู้รับผิดชอบ"]),
        (DutyTalk.Malee, Stopped, ["หยุดแจ้งเตือนด้วย", "เตือนตอน 10 โมงแทน", Item, "ขอเลื่อนมาตรการที่ 1 เป็น 25 มี.ค. 69"]),
    ];

    [Fact]
    public async Task No_phrase_about_duties_can_carry_a_figure_that_nobody_computed()
    {
        var keys = Texts["th"].Select(t => t.Key).Where(IsAboutDuties).ToList();
        var marked = new Phrasebook(Texts.Select(f => (f.Key, (IReadOnlyDictionary<string, Phrase>)With(f.Value, key => IsAboutDuties(key) ? $" <{key}>" : ""))));
        var tried = new HashSet<string>();
        foreach (var talk in Talks)
        {
            var heard = string.Join('\n', (await HoldAsync(talk, marked)).Select(r => r.Text + string.Join("", r.Actions)));
            foreach (var key in keys.Where(k => heard.Contains($"<{k}>", StringComparison.Ordinal)))
            {
                var replies = await HoldAsync(talk, new Phrasebook(Texts.Select(f => (f.Key, (IReadOnlyDictionary<string, Phrase>)With(f.Value, k => k == key ? $" {Figure}" : "")))));
                Assert.All(replies, r => Assert.DoesNotContain(Figure, r.Text + string.Join("", r.Actions), StringComparison.Ordinal));
                Assert.Contains(replies, r => r.Actions.Count == 0);
                tried.Add(key);
            }
        }

        Assert.True(keys.Count - tried.Count < 20, $"not tried: {string.Join(' ', keys.Except(tried))}");
    }

    [Fact]
    public async Task The_delivered_phrases_pass()
    {
        foreach (var talk in Talks)
        {
            Assert.All(await HoldAsync(talk, null), r => Assert.True(r.Actions.Count > 0, $"withheld in {string.Join(", ", talk.Said)}"));
        }
    }

    private static async Task<List<Reply>> HoldAsync((string? Who, ReminderNotes? Notes, string[] Said) talk, Phrasebook? phrases)
    {
        var (who, notes, said) = talk;
        var held = new DutyTalk(who, notes) { Phrases = phrases };
        List<Reply> replies = [];
        foreach (var text in said)
        {
            replies.AddRange((await SayAsync(held, text)).Replies);
        }

        return replies;
    }

    private static Task<Answer> SayAsync(DutyTalk talk, string text) =>
        text[0] == Alone ? talk.SayAsync(text[1..], conversation: null) : talk.SayAsync(text);

    private static bool IsAboutDuties(string key) =>
        key.Split('.') is ["act", ..] || (key.Split('.') is ["prompt", var name, ..] && Prompts.Contains(name));

    private static Dictionary<string, Phrase> With((string Key, string Text)[] texts, Func<string, string> added) =>
        texts.ToDictionary(t => t.Key, t => new Phrase(t.Text + added(t.Key)));
}
