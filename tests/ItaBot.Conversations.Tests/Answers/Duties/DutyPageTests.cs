using ItaBot.Conversations.Tests.Support;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;
using static ItaBot.Conversations.Tests.Answers.Duties.KlongMueangOffice;

namespace ItaBot.Conversations.Tests.Answers.Duties;

public sealed class DutyPageTests
{
    private static readonly DateTimeOffset Before = Now.AddDays(-4);

    [Fact]
    public async Task A_duty_is_shown_with_all_that_belongs_to_it()
    {
        var office = new KlongMueangOffice().With(new DutyRecord(Loans)
        {
            State = DutyState.InProgress,
            By = Somsri.Id,
            At = Before,
            Links = ["https://klongmueang.go.th/2569/loans.pdf"],
            Note = "รอลงนาม 2 ฉบับ",
        });

        var reply = await office.ReplyAsync("งาน มาตรการที่ 2");

        Assert.Equal("มาตรการที่ 2 ระบบยืมคืน", reply.Card!.Title);
        Assert.Equal(
            [
                ("กำหนด", "ครบกำหนดพรุ่งนี้ (31 มี.ค. 2569)"),
                ("ผู้รับผิดชอบ", "สมศรี"),
                ("สถานะ", "กำลังทำ (สมศรี บันทึก 26 มี.ค. 2569)"),
                ("หลักฐาน", "https://klongmueang.go.th/2569/loans.pdf"),
                ("บันทึก", "รอลงนาม 2 ฉบับ"),
                ("ผลต่อคะแนนรวม", "ได้ถึง 1.35 คะแนน"),
                ("ทำทะเบียนยืม", ""),
                ("ประกาศขั้นตอน", ""),
            ],
            reply.Card.Rows.Select(r => (r.Label, r.Value)));
    }

    [Fact]
    public async Task Its_owner_can_answer_it()
    {
        var reply = await new KlongMueangOffice().ReplyAsync("Task measure 2");

        Assert.Equal(["Done", "In progress", "Put it off", "Not mine", "Remind me later", "History"], reply.Actions.Select(a => a.Label));
        Assert.Equal("Task measure 2: done", reply.Actions[0].Text);
    }

    [Fact]
    public async Task What_is_done_can_only_be_begun_again()
    {
        var reply = await new KlongMueangOffice().With(new DutyRecord(Loans) { State = DutyState.Done }).ReplyAsync("Task measure 2");

        Assert.Equal(["In progress", "History"], reply.Actions.Select(a => a.Label));
    }

    [Fact]
    public async Task Only_who_decides_is_asked_for_a_yes()
    {
        var record = new DutyRecord(Loans) { Wish = new(new(2026, 4, 30), Somsri.Id, Before) };

        var decider = await new KlongMueangOffice { Asker = Prasit }.With(record).ReplyAsync("งาน มาตรการที่ 2");
        var owner = await new KlongMueangOffice().With(record).ReplyAsync("งาน มาตรการที่ 2");

        Assert.Equal(["อนุมัติให้เลื่อน", "ไม่อนุมัติ"], decider.Actions.Take(2).Select(a => a.Label));
        Assert.DoesNotContain(owner.Actions, a => a.Label == "ไม่อนุมัติ");
        Assert.Contains(owner.Card!.Rows, r => r is { Label: "คำขอเลื่อน", Value: "ถึง 30 เม.ย. 2569", Detail: "ขอเลื่อน รอหัวหน้าตอบ · โดย สมศรี" });
    }

    [Fact]
    public async Task What_is_nobodys_says_so_and_a_supervisor_names_its_owner()
    {
        var reply = await new KlongMueangOffice { Asker = Prasit }.ReplyAsync("งาน มาตรการที่ 4");

        Assert.Contains(reply.Card!.Rows, r => r is { Label: "ผู้รับผิดชอบ", Value: "ยังไม่มี", Detail: "ยังไม่รู้ว่า กองช่าง คือใคร" });
        Assert.Equal("งาน มาตรการที่ 4 ระบุผู้รับผิดชอบ", reply.Actions[0].Text);
    }

    [Fact]
    public async Task A_due_day_that_no_source_states_says_so_with_its_source()
    {
        var reply = await new KlongMueangOffice().ReplyAsync("งาน o11 งวด 31 มี.ค. 2569");

        Assert.StartsWith("o11 สรุปผลการจัดซื้อจัดจ้างรายเดือน เดือนกุมภาพันธ์ 2569", reply.Text, StringComparison.Ordinal);
        Assert.Contains(reply.Card!.Notes, n => n.StartsWith("* วันนี้ยังไม่ยืนยัน", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_history_says_who_changed_what_the_newest_at_the_end()
    {
        const string Agency = "klong-mueang";
        var office = new KlongMueangOffice().With(
            Loans,
            new DutyChange(Before, new ReminderChange.SetState(Agency, Somsri.Id, Loans, DutyState.InProgress, [])),
            new DutyChange(Before.AddDays(1), new ReminderChange.WishPostponement(Agency, Somsri.Id, Loans, new(2026, 4, 30))),
            new DutyChange(Before.AddDays(2), new ReminderChange.DecidePostponement(Agency, Prasit.Id, Loans, IsGranted: false)),
            new DutyChange(Before.AddDays(3), new ReminderChange.HandOver(Agency, null, Loans, [Malee.Id])));

        var reply = await office.ReplyAsync("งาน มาตรการที่ 2 ดูประวัติ");

        Assert.Equal(
            [
                ("26 มี.ค. 2569", "กำลังทำ", "สมศรี"),
                ("27 มี.ค. 2569", "ขอเลื่อนไปถึง 30 เม.ย. 2569", "สมศรี"),
                ("28 มี.ค. 2569", "ไม่อนุมัติให้เลื่อน", "ประสิทธิ์"),
                ("29 มี.ค. 2569", "มอบให้ มาลี", "เจ้าหน้าที่"),
            ],
            reply.Card!.Rows.Select(r => (r.Label, r.Value, r.Detail!)));
    }

    [Theory]
    [InlineData("งาน มาตรการที่ 77 เสร็จแล้ว", "th")]
    [InlineData("งาน o13 งวด 30 เม.ย. 2567 เตือนทีหลัง", "th")]
    [InlineData("Task o13 of 30 April 2024: done", "en")]
    [InlineData("Task measure 77 report of 6 months: history", "en")]
    public async Task A_button_of_what_is_there_no_more_says_so_and_offers_the_list(string sentence, string locale)
    {
        var reply = await new KlongMueangOffice().ReplyAsync(sentence);

        Assert.Equal(SomeAssistant.Phrases.Say(locale, "board.gone"), reply.Text);
        Assert.NotEmpty(reply.Actions);
    }

    [Fact]
    public async Task What_only_begins_like_a_button_is_taken_as_it_is_meant()
    {
        var answer = await new KlongMueangOffice().AskAsync("งานของกองช่างสัปดาห์นี้มีอะไรบ้าง");

        Assert.Equal("กองช่าง", answer.Understood.Slots.Owner);
    }
}
