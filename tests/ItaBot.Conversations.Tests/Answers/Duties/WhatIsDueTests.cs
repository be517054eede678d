using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;
using static ItaBot.Conversations.Tests.Answers.Duties.KlongMueangOffice;

namespace ItaBot.Conversations.Tests.Answers.Duties;

public sealed class WhatIsDueTests
{
    private static readonly DateTimeOffset Before = Now.AddDays(-4);

    [Fact]
    public async Task What_is_overdue_comes_before_what_is_to_come_and_items_last()
    {
        var reply = await new KlongMueangOffice().ReplyAsync("มาตรการไหนใกล้ครบกำหนด");

        Assert.Equal(
            [
                ("ลงทะเบียนและส่งข้อมูลหน่วยงานในระบบ ITAS ปี 2569", "เกินกำหนด 30 วัน (28 ก.พ. 2569) *"),
                ("มาตรการที่ 3 ดูแลเว็บไซต์", "เกินกำหนด 11 วัน (19 มี.ค. 2569)"),
                ("ตรวจลิงก์บนเว็บไซต์ประจำสัปดาห์", "เกินกำหนด 3 วัน (27 มี.ค. 2569)"),
                ("มาตรการที่ 2 ระบบยืมคืน", "ครบกำหนดพรุ่งนี้ (31 มี.ค. 2569)"),
            ],
            reply.Card!.Rows.Take(4).Select(r => (r.Label, r.Value)));
        Assert.StartsWith("ข้อ OIT ที่เกินกำหนด 9 ข้อ", reply.Card.Rows[^2].Label, StringComparison.Ordinal);
        Assert.Equal(1, reply.Text.Split('\n').Count(l => l.StartsWith("* ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_row_shows_its_duty_when_it_is_chosen()
    {
        var reply = await new KlongMueangOffice().ReplyAsync("มาตรการไหนใกล้ครบกำหนด");

        Assert.Equal("งาน มาตรการที่ 2", Row(reply, "มาตรการที่ 2").Action!.Text);
    }

    [Fact]
    public async Task What_is_done_is_due_no_more()
    {
        var reply = await new KlongMueangOffice().With(new DutyRecord(Website) { State = DutyState.Done }).ReplyAsync("anything overdue?");

        Assert.DoesNotContain(reply.Card!.Rows, r => r.Label.Contains("Measure 3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_put_off_is_due_on_the_later_day()
    {
        var office = new KlongMueangOffice().With(new DutyRecord(Website) { State = DutyState.Postponed, PutOffTo = new(2026, 4, 10) });

        var row = Row(await office.ReplyAsync("มาตรการไหนใกล้ครบกำหนด"), "มาตรการที่ 3");

        Assert.Equal("เหลือ 11 วัน (10 เม.ย. 2569)", row.Value);
        Assert.Contains("เลื่อนมาจาก 19 มี.ค. 2569", row.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_recurs_is_a_row_with_how_many()
    {
        var row = (await new KlongMueangOffice().ReplyAsync("มาตรการไหนใกล้ครบกำหนด")).Card!.Rows
            .Single(r => r.Value.StartsWith("เหลือ 4 วัน", StringComparison.Ordinal));

        Assert.Equal("ช่วงนี้มี 4 งวด ถึงงวด 24 เม.ย. 2569", row.Detail);
    }

    [Fact]
    public async Task Who_asks_for_today_hears_that_more_is_overdue()
    {
        var reply = await new KlongMueangOffice().ReplyAsync("วันนี้มีอะไรถึงกำหนดส่งไหม");

        Assert.StartsWith("อบต.คลองเมือง ไม่มีงานถึงกำหนด ในวันที่ 30 มี.ค. 2569", reply.Text, StringComparison.Ordinal);
        Assert.Contains("นอกจากนี้มีงานเกินกำหนดอยู่ก่อนแล้ว 12 เรื่อง", reply.Text, StringComparison.Ordinal);
        Assert.Equal("มีอะไรเกินกำหนดบ้าง", reply.Actions[0].Text);
    }

    [Theory]
    [InlineData("มาตรการของผมมีตัวไหนใกล้ครบกำหนดบ้าง", "มาตรการที่ 2 ระบบยืมคืน")]
    [InlineData("กองคลังมีมาตรการไหนใกล้ครบกำหนดบ้าง", "มาตรการที่ 2 ระบบยืมคืน")]
    [InlineData("สำนักปลัดมีมาตรการไหนเกินกำหนดบ้าง", "มาตรการที่ 3 ดูแลเว็บไซต์")]
    public async Task Only_those_of_whom_the_question_names_are_shown(string text, string expected) =>
        Assert.Equal(expected, Assert.Single((await new KlongMueangOffice().ReplyAsync(text)).Card!.Rows).Label);

    [Fact]
    public async Task What_was_handed_over_is_due_for_whoever_has_it_now()
    {
        var office = new KlongMueangOffice { Asker = Malee }.With(new DutyRecord(Loans) { HandedTo = [Malee.Id] }, new DutyRecord(Website) { State = DutyState.Done });

        var row = Assert.Single((await office.ReplyAsync("which of my measures are due this month")).Card!.Rows);

        Assert.Equal(("Measure 2: ระบบยืมคืน", "มาลี"), (row.Label, row.Detail));
    }

    [Fact]
    public async Task Who_is_not_known_sees_all_and_hears_how_to_become_known()
    {
        var reply = await new KlongMueangOffice { Asker = null }.ReplyAsync("มาตรการของผมมีตัวไหนเลทยังครับ");

        Assert.NotEmpty(reply.Card!.Rows);
        Assert.Contains(SomeAssistant.Phrases.Say("th", "board.unknownme"), reply.Card.Notes);
    }

    [Fact]
    public async Task A_supervisor_is_offered_to_name_the_owner_of_what_is_nobodys()
    {
        var asked = await new KlongMueangOffice { Asker = Prasit }.ReplyAsync("anything overdue?");
        var notAsked = await new KlongMueangOffice().ReplyAsync("anything overdue?");

        Assert.Contains(asked.Actions, a => a.Label == "Name the owner");
        Assert.DoesNotContain(notAsked.Actions, a => a.Label == "Name the owner");
    }

    [Theory]
    [InlineData("ขอดูมาตรการที่ยังไม่ได้เริ่มทำเลย", "1 4")]
    [InlineData("มาตรการที่อยู่ระหว่างดำเนินการมีกี่ตัวครับ", "2")]
    [InlineData("list the improvement measures that are already done", "3")]
    [InlineData("ผมรับผิดชอบมาตรการไหนบ้างครับ", "1 2")]
    [InlineData("มาตรการของกองคลังมีอะไรบ้าง", "1 2")]
    public async Task Measures_are_listed_by_how_far_they_are_and_whose(string text, string expected)
    {
        var office = new KlongMueangOffice().With(
            new DutyRecord(Loans) { State = DutyState.InProgress, By = Somsri.Id, At = Before },
            new DutyRecord(Website) { State = DutyState.Done });

        var reply = await office.ReplyAsync(text);

        Assert.Equal(expected, string.Join(' ', reply.Card!.Rows.Select(r => r.Label.Split(' ')[1])));
    }

    [Fact]
    public async Task A_measure_says_how_far_it_is_by_whom_and_when()
    {
        var office = new KlongMueangOffice().With(new DutyRecord(Loans) { State = DutyState.InProgress, By = Somsri.Id, At = Before });

        var row = Row(await office.ReplyAsync("มีมาตรการอะไรบ้าง"), "มาตรการที่ 2");

        Assert.Equal("กำลังทำ (สมศรี บันทึก 26 มี.ค. 2569) · งานพัสดุ, กองคลัง", row.Detail);
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public async Task What_a_row_of_many_items_asks_is_understood(string locale)
    {
        foreach (var name in new[] { "overdue", "today", "thisWeek", "nextWeek", "thisMonth", "nextMonth", "days:30" })
        {
            Assert.True(Period.TryParse(name, out var period));
            var key = period.Days is null ? name.ToLowerInvariant() : "days";
            var question = SomeAssistant.Phrases.Say(locale, $"board.ask.{key}", ("days", "30"));
            foreach (var (said, mine) in new[] { (question, false), (SomeAssistant.Phrases.Say(locale, "board.ask.mine", ("question", question)), true) })
            {
                var understood = (await new KlongMueangOffice().AskAsync(said)).Understood;

                Assert.Equal((said, Intents.OitDue, period, mine), (said, understood.Intent, understood.Slots.Period, understood.Slots.Mine == true));
            }
        }
    }

    private static CardRow Row(Reply reply, string label) =>
        reply.Card!.Rows.Single(r => r.Label.StartsWith(label, StringComparison.Ordinal));
}
