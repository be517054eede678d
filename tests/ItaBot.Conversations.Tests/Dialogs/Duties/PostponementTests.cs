using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Tests.Dialogs.Duties;

public sealed class PostponementTests
{
    private static readonly PostponementWish Wish = new(new(2026, 4, 30), DutyTalk.Somchai, new(2026, 3, 19, 3, 0, 0, TimeSpan.Zero));

    private static ReminderNotes Wished => DutyTalk.Noted(new(DutyTalk.Measure(1, 2026, 3, 31)) { Wish = Wish });

    [Theory]
    [InlineData("ขอเลื่อนมาตรการที่ 4 ออกไปอีก 15 วัน", "2026-10-15")]
    [InlineData("postpone measure 4 by 15 days", "2026-10-15")]
    [InlineData("ขอเลื่อนมาตรการที่ 1 ไปถึง 30 เม.ย. 69", "2026-04-30")]
    [InlineData("ขอเลื่อนมาตรการที่ 3 อีก 7 วัน", "2026-03-27")]
    public async Task Past_the_period_those_who_may_are_asked_and_named(string text, string to)
    {
        var talk = new DutyTalk();

        var answer = await talk.SayAsync(text);

        Assert.Equal(DateOnly.Parse(to, null), Assert.IsType<ReminderChange.WishPostponement>(Assert.Single(talk.Changes)).To);
        Assert.Contains("ประเสริฐ มั่นคง, วิชัย ก้าวหน้า", answer.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Within_the_period_it_is_put_off_at_once()
    {
        var talk = new DutyTalk();

        await talk.SayAllAsync("งาน รายงานมาตรการที่ 2 รอบ 6 เดือน ขอเลื่อนกำหนด", "อีก 10 วัน");

        Assert.Equal(new(2026, 5, 10), Assert.IsType<ReminderChange.Postpone>(Assert.Single(talk.Changes)).To);
    }

    [Fact]
    public async Task An_item_has_no_period_and_is_put_off_at_once()
    {
        var talk = new DutyTalk();

        var answer = await talk.SayAllAsync("งาน o13 งวด 30 เม.ย. 2569 ขอเลื่อนกำหนด", "อีก 7 วัน");

        Assert.Equal(new(2026, 5, 7), Assert.IsType<ReminderChange.Postpone>(Assert.Single(talk.Changes)).To);
        Assert.Contains("จาก 30 เม.ย. 2569 เป็น 7 พ.ค. 2569", answer.Replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DutyTalk.Palad, true)]
    [InlineData(DutyTalk.Nayok, true)]
    [InlineData(DutyTalk.Somchai, false)]
    [InlineData(DutyTalk.Admin, false)]
    [InlineData(null, false)]
    public async Task Only_a_decider_grants_their_own_wish(string? who, bool isGranted)
    {
        var talk = new DutyTalk(who);

        await talk.SayAsync("ขอเลื่อนมาตรการที่ 3 อีก 30 วัน");

        Assert.Equal(isGranted, Assert.Single(talk.Changes) is ReminderChange.Postpone);
    }

    [Fact]
    public async Task Where_nobody_is_in_the_directory_it_is_put_off_and_said()
    {
        var talk = new DutyTalk(null, people: []);

        var answer = await talk.SayAsync("ขอเลื่อนมาตรการที่ 3 อีก 30 วัน");

        Assert.IsType<ReminderChange.Postpone>(Assert.Single(talk.Changes));
        Assert.Contains("ยังไม่มีหัวหน้าให้ถาม", answer.Replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("อีก 7 วัน", "2026-04-07")]
    [InlineData("อีก 1 เดือน", "2026-04-30")]
    [InlineData("15", "2026-04-15")]
    [InlineData("30 เม.ย. 69", "2026-04-30")]
    [InlineData("a week", "2026-04-07")]
    public async Task The_day_is_asked_for(string day, string to)
    {
        var talk = new DutyTalk();

        await talk.SayAllAsync("เลื่อนกำหนดมาตรการ", "มาตรการที่ 1", day);

        Assert.Equal(DateOnly.Parse(to, null), Assert.IsType<ReminderChange.WishPostponement>(Assert.Single(talk.Changes)).To);
    }

    [Theory]
    [InlineData("1 มี.ค. 69", "ผ่านไปแล้ว")]
    [InlineData("25 มี.ค. 69", "ไม่ได้หลังกำหนดเดิม (31 มี.ค. 2569)")]
    [InlineData("ระบุวันที่", "พิมพ์จำนวนวันหรือวันที่")]
    [InlineData("ไม่แน่ใจ", "ลองเลือกจากปุ่ม")]
    public async Task A_day_that_cannot_be_is_explained_and_asked_for_again(string day, string said)
    {
        var talk = new DutyTalk();

        var refused = await talk.SayAllAsync("ขอเลื่อนมาตรการที่ 1", day);
        var nothing = talk.Changes.Count;
        await talk.SayAsync("อีก 7 วัน");

        Assert.Contains(said, refused.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal((0, 1), (nothing, talk.Changes.Count));
    }

    [Fact]
    public async Task What_is_done_needs_no_later_day()
    {
        var talk = new DutyTalk(notes: DutyTalk.Noted(new(DutyTalk.Measure(1, 2026, 3, 31)) { State = ItaBot.Reminders.Duties.DutyState.Done }));

        Assert.Contains("จึงไม่ต้องเลื่อน", (await talk.SayAsync("ขอเลื่อนมาตรการที่ 1")).Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Fact]
    public async Task A_wish_that_waits_is_shown()
    {
        var asks = await new DutyTalk(notes: Wished).SayAsync("ขอเลื่อนมาตรการที่ 1");

        Assert.Contains("รออนุมัติอยู่ ขอโดย สมชาย รักงาน เมื่อ 19 มี.ค. 2569", asks.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_wish_again_is_not_recorded_again()
    {
        var talk = new DutyTalk(notes: Wished);

        var answer = await talk.SayAsync("ขอเลื่อนมาตรการที่ 1 ไปถึง 30 เม.ย. 69");

        Assert.Contains("ยังรอการอนุมัติ", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Theory]
    [InlineData("ขอเลื่อนมาตรการที่ 1", "อนุมัติ", true)]
    [InlineData("ขอเลื่อนมาตรการที่ 1", "ไม่อนุมัติครับ", false)]
    [InlineData("postpone measure 1", "yes", true)]
    [InlineData("postpone measure 1", "no", false)]
    [InlineData("สวัสดี", "งาน มาตรการที่ 1 อนุมัติให้เลื่อน", true)]
    [InlineData("hello", "Task measure 1: no, do not put it off", false)]
    public async Task A_decider_answers_by_words_or_by_a_button(string text, string decision, bool isGranted)
    {
        var talk = new DutyTalk(DutyTalk.Palad, Wished);

        var answer = await talk.SayAllAsync(text, decision);

        var change = Assert.IsType<ReminderChange.DecidePostponement>(Assert.Single(talk.Changes));
        Assert.Equal((isGranted, DutyTalk.Palad), (change.IsGranted, change.By));
        Assert.Contains("สมชาย รักงาน", answer.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decider_is_offered_yes_and_no()
    {
        var asks = await new DutyTalk(DutyTalk.Palad, Wished).SayAsync("ขอเลื่อนมาตรการที่ 1");

        Assert.Equal("สมชาย รักงาน ขอเลื่อน มาตรการที่ 1 จาก 31 มี.ค. 2569 ไปถึง 30 เม.ย. 2569 อนุมัติหรือไม่", asks.Replies[0].Text);
        Assert.Equal(["อนุมัติให้เลื่อน", "ไม่อนุมัติ", "ยกเลิก"], asks.Replies[0].Actions.Select(a => a.Label));
    }

    [Theory]
    [InlineData(DutyTalk.Malee)]
    [InlineData(DutyTalk.Admin)]
    [InlineData(null)]
    public async Task Nobody_else_answers(string? who)
    {
        var talk = new DutyTalk(who, Wished);

        var answer = await talk.SayAsync("งาน มาตรการที่ 1 อนุมัติให้เลื่อน");

        Assert.Contains("ผู้ที่ตอบได้คือ ประเสริฐ มั่นคง, วิชัย ก้าวหน้า", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Fact]
    public async Task Whoever_answers_second_is_told_who_answered()
    {
        var decided = new PostponementDecision(Wish, IsGranted: true, DutyTalk.Nayok, new(2026, 3, 20, 1, 0, 0, TimeSpan.Zero));
        var talk = new DutyTalk(DutyTalk.Palad, DutyTalk.Noted(new(DutyTalk.Measure(1, 2026, 3, 31)) { Decision = decided }));

        var answer = await talk.SayAsync("งาน มาตรการที่ 1 ไม่อนุมัติให้เลื่อน");

        Assert.Contains("วิชัย ก้าวหน้า อนุมัติไปแล้วเมื่อ 20 มี.ค. 2569", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Fact]
    public async Task There_may_be_nothing_to_answer()
    {
        var answer = await new DutyTalk(DutyTalk.Palad).SayAsync("งาน มาตรการที่ 1 อนุมัติให้เลื่อน");

        Assert.StartsWith("มาตรการที่ 1 ไม่มีคำขอเลื่อน", answer.Replies[0].Text, StringComparison.Ordinal);
    }
}
