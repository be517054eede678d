using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Answers.Firewall;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Scoring;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Tests.Answers;

public sealed class FeedbackResultsTests
{
    private static readonly FeedbackRound Round =
        new("klong-mueang-2569-1", "klong-mueang", "1", 2568, null, new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(7)));

    private static readonly Dictionary<string, AnswerTally> Tallies = new()
    {
        ["e1"] = new(0, 0, 0, 0, 0, 40),
        ["e2"] = new(0, 0, 0, 4, 8, 8),
        ["e3"] = new(2, 0, 0, 0, 0, 21),
        ["e4"] = new(0, 0, 0, 0, 5, 15),
        ["e7"] = new(0, 5, 16, 10, 0, 0),
    };

    private static readonly RoundResults Results = new(
        Round,
        ShownAnswers.Kept(45, Tallies),
        [.. KeptFeedback.Data.Questionnaire.ServicesOf("klong-mueang").Take(2).Select(s => s.Id)],
        [KeptFeedback.Data.Questionnaire.Times[0].Id],
        ["รอนาน 45 นาที", "ดีมาก", "1", "พื้นเปียก", "โทรแล้วไม่รับ"],
        [new(new(2026, 3, 9), Oddity.Burst), new(new(2026, 3, 16), Oddity.SameAnswers)],
        [new(new(2026, 3, 2), "ผู้มาติดต่อ", "ป้าย", "เชิญตอบ", null), new(new(2026, 3, 5), "ทุกหมู่บ้าน 1–9", "เสียงตามสาย", "เชิญตอบ", "somsri")]);

    [Fact]
    public void The_title_says_how_many_at_least_took_part() =>
        Assert.Equal("ผลความเห็นเบื้องต้นของรอบ “1”: ผู้ตอบอย่างน้อย 45 คน", Ask().Reply.Card!.Title);

    [Theory]
    [InlineData("e1", "100.00", true, "ช่วงเชื่อมั่น 95%: 91.24–100.00 จาก 40 คำตอบ · ผ่าน 85 แน่ชัด")]
    [InlineData("e2", "84.00", null, "ช่วงเชื่อมั่น 95%: 76.81–91.19 จาก 20 คำตอบ · ยังบอกไม่ได้ว่าต่ำกว่า 85 หรือไม่ ถ้ามีอีกราว 900 คำตอบจะบอกได้")]
    [InlineData("e7", "43.23", false, "ช่วงเชื่อมั่น 95%: 38.18–48.27 จาก 31 คำตอบ · ต่ำกว่า 85 แน่ชัด")]
    public void An_item_has_its_mean_its_interval_and_what_that_says(string item, string mean, bool? passes, string detail)
    {
        var row = RowOf(Ask().Reply, item);

        Assert.Equal((mean, passes, detail), (row.Value, row.Passes, row.Detail));
        Assert.True(row.Low <= row.Score && row.Score <= row.High);
    }

    [Fact]
    public void Where_someone_was_asked_for_a_bribe_it_stands_first_and_beside_all_that_rests_on_it()
    {
        var reply = Ask().Reply;

        const string Yes = "มีผู้ตอบว่าถูกเรียก 2 จาก 23 คำตอบ (8.70%)";
        Assert.StartsWith(Yes, RowOf(reply, "e3").Detail, StringComparison.Ordinal);
        Assert.Equal($"รวม e3 ซึ่ง{Yes}", reply.Card!.Rows.Single(r => r.Label.StartsWith("ตัวชี้วัดที่ 6", StringComparison.Ordinal)).Detail);
    }

    [Fact]
    public void An_indicator_is_computed_by_the_engine_and_marked_as_the_agencys_own()
    {
        var (reply, facts) = Ask();

        var row = reply.Card!.Rows.Single(r => r.Label.StartsWith("ตัวชี้วัดที่ 6", StringComparison.Ordinal));
        Assert.Equal("91.77", row.Value);
        Assert.EndsWith("(จากความเห็นที่เก็บเอง)", row.Label, StringComparison.Ordinal);
        Assert.Contains(facts, f => f is { Kind: FactKinds.Interim, FiscalYear: 2568, Basis: Basis.Computed } && f.Target == Target.Indicator(6));
        Assert.DoesNotContain(facts, f => f.Kind == FactKinds.Score);
        Assert.Contains(reply.Card.Notes, n => n.Contains("ไม่ได้เป็นส่วนของการสำรวจ EIT ทางการ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_computed_for_lack_of_answers_is_said()
    {
        var reply = Ask().Reply;

        Assert.Equal("ยังแสดงไม่ได้", reply.Card!.Rows.Single(r => r.Label.StartsWith("EIT", StringComparison.Ordinal)).Value);
        Assert.Contains(reply.Card.Notes, n => n.StartsWith("คำนวณ EIT ปี 2568 ไม่ได้", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_item_with_too_few_answers_looks_as_one_without_any()
    {
        var (few, none) = (await ShownAfterAsync(4), await ShownAfterAsync(0));

        Assert.Equal(none.Reply.Text, few.Reply.Text);
        Assert.Equal(none.Facts, few.Facts);
        Assert.Contains("ยังแสดงไม่ได้ (ต้องมีอย่างน้อย 5 คำตอบ)", few.Reply.Text, StringComparison.Ordinal);
        Assert.NotEqual(none.Reply.Text, (await ShownAfterAsync(5)).Reply.Text);
    }

    [Fact]
    public void What_is_beside_the_figures_is_said_without_any_number_of_people()
    {
        var notes = Ask().Reply.Card!.Notes;

        Assert.Contains("รอบนี้เปิดรับความเห็นตั้งแต่ 2 มี.ค. 2569", notes);
        Assert.Contains(notes, n => n.StartsWith("บริการที่มีผู้ตอบอย่างน้อย 5 คนมาใช้: ", StringComparison.Ordinal));
        Assert.Contains(notes, n => n.StartsWith("ช่วงเวลาที่มีผู้ตอบอย่างน้อย 5 คนมาใช้บริการ: ", StringComparison.Ordinal));
        Assert.Contains(notes, n => n.StartsWith("สัปดาห์ของ 9 มี.ค. 2569: มีคำตอบจำนวนมากภายในชั่วโมงเดียว", StringComparison.Ordinal));
        Assert.Contains(notes, n => n.StartsWith("สัปดาห์ของ 16 มี.ค. 2569: มีคำตอบเหมือนกันติดกันจำนวนมาก", StringComparison.Ordinal));
        Assert.Contains("บันทึกการเชิญไว้ 2 ครั้ง ครั้งล่าสุด 5 มี.ค. 2569: เชิญ “ทุกหมู่บ้าน 1–9” ทาง “เสียงตามสาย”", notes);
    }

    [Fact]
    public void That_nobody_is_on_record_as_invited_is_said() =>
        Assert.Contains(
            Ask(results: Results with { Invitations = [] }).Reply.Card!.Notes, n => n.StartsWith("ยังไม่ได้บันทึกว่าเชิญใคร", StringComparison.Ordinal));

    [Fact]
    public void A_closed_round_says_so_and_offers_another_one()
    {
        var reply = Ask(results: Results with { Round = Round with { ClosedAt = Round.OpenedAt.AddDays(10) } }).Reply;

        Assert.Contains("รอบนี้ปิดแล้ว เปิดรับความเห็นตั้งแต่ 2 มี.ค. 2569 ถึง 12 มี.ค. 2569", reply.Card!.Notes);
        Assert.Equal(["ดูความเห็นที่เขียนมา", "เปิดรอบเก็บความเห็น"], reply.Actions.Select(a => a.Text));
    }

    [Theory]
    [InlineData("item:e7", "e7")]
    [InlineData("indicator:6", "e1 e2 e3 ตัวชี้วัดที่")]
    [InlineData("tool:EIT", "ตัวชี้วัดที่ ตัวชี้วัดที่ ตัวชี้วัดที่ EIT")]
    public void Whoever_asks_about_one_thing_gets_that_alone(string target, string rows)
    {
        var reply = Ask(slots: new() { Target = Target.Parse(target) }).Reply;

        Assert.Equal(rows, string.Join(' ', reply.Card!.Rows.Select(r => r.Label.Split(' ')[0])));
        Assert.Contains(reply.Actions, a => a.Label == "ผลทุกข้อ");
    }

    [Theory]
    [InlineData("item:i3")]
    [InlineData("indicator:9")]
    public void What_no_round_asks_about_has_no_result(string target) =>
        Assert.Contains("ถามเฉพาะข้อของ EIT", Ask(slots: new() { Target = Target.Parse(target) }).Reply.Text, StringComparison.Ordinal);

    [Fact]
    public void Without_a_round_it_says_so_and_offers_to_open_one()
    {
        var reply = Question.To(Answerer, Question.Asked(new())).Reply;

        Assert.Contains("ยังไม่เคยเปิดรอบเก็บความเห็น", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["เปิดรอบเก็บความเห็น"], reply.Actions.Select(a => a.Text));
    }

    [Fact]
    public void The_comments_are_shown_as_they_were_written()
    {
        var reply = Ask(slots: new() { Comments = true }).Reply;

        Assert.Equal("ความเห็นที่เขียนมาในรอบ “1”: 5 ข้อความ", reply.Card!.Title);
        Assert.Equal(["“รอนาน 45 นาที”", "“ดีมาก”", "“1”", "“พื้นเปียก”", "“โทรแล้วไม่รับ”"], reply.Card.Rows.Select(r => r.Label));
    }

    [Fact]
    public void Comments_that_may_not_be_shown_look_as_if_there_were_none() =>
        Assert.Equal(
            "ยังแสดงความเห็นที่เขียนมาในรอบ “1” ไม่ได้ (ต้องมีอย่างน้อย 5 คำตอบ)",
            Ask(slots: new() { Comments = true }, results: Results with { Comments = [] }).Reply.Text);

    [Theory]
    [InlineData("th", null, null)]
    [InlineData("en", null, null)]
    [InlineData("th", "item:e3", null)]
    [InlineData("en", "indicator:6", null)]
    [InlineData("th", null, true)]
    [InlineData("en", null, true)]
    public void Every_number_is_a_fact_of_the_answer(string locale, string? target, bool? comments)
    {
        var asked = Question.Asked(new() { Target = target is null ? null : Target.Parse(target), Comments = comments }, locale) with { Results = Results };

        var (reply, facts) = Question.To(Answerer, asked);

        Assert.True(NumberFirewall.Lets(reply, facts, "", asked.Names));
        Assert.False(NumberFirewall.Lets(reply, [.. facts.Where(f => f.Kind is not (FactKinds.Confidence or FactKinds.Count))], "", asked.Names));
    }

    [Fact]
    public void In_English_it_says_the_same()
    {
        var reply = Ask(locale: "en").Reply;

        Assert.Equal("Interim feedback of round “1”: at least 45 people took part", reply.Card!.Title);
        Assert.EndsWith("cannot be told from 85 yet; about 900 more answers would tell", RowOf(reply, "e2").Detail, StringComparison.Ordinal);
        Assert.StartsWith("asked for a bribe: 2 of 23 answers (8.70%)", RowOf(reply, "e3").Detail, StringComparison.Ordinal);
    }

    private static FeedbackResultsAnswerer Answerer => new(KeptFeedback.Data.Questionnaire);

    private static (Reply Reply, IReadOnlyList<Fact> Facts) Ask(Slots? slots = null, string locale = "th", RoundResults? results = null) =>
        Question.To(Answerer, Question.Asked(slots ?? new(), locale) with { Results = results ?? Results });

    private static CardRow RowOf(Reply reply, string item) => reply.Card!.Rows.Single(r => r.Label.StartsWith(item + " ", StringComparison.Ordinal));

    private static async Task<(Reply Reply, IReadOnlyList<Fact> Facts)> ShownAfterAsync(int answers)
    {
        var feedback = new KeptFeedback(Round);
        for (var person = 0; person < answers; person++)
        {
            var form = new Feedback.Forms.FeedbackForm(Round.Id, "th", Round.OpenedAt) { Answers = new Dictionary<string, Feedback.Forms.FormAnswer> { ["e7"] = new(40) } };
            await feedback.ApplyAsync([new FeedbackChange.Send($"line:{person}", form, new(2026, 3, 2))], CancellationToken.None);
        }

        return Ask(results: await feedback.Desk.ShowNewestAsync("klong-mueang", CancellationToken.None));
    }
}
