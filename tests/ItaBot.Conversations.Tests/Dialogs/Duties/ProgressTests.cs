using ItaBot.Conversations.Answers.Receipts;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Tests.Dialogs.Duties;

public sealed class ProgressTests
{
    private const string Report = "งาน รายงานมาตรการที่ 1 รอบ 6 เดือน เสร็จแล้ว";

    [Theory]
    [InlineData("มาตรการที่ 3 ทำเสร็จแล้ว", "measure:3", DutyState.Done)]
    [InlineData("update measure 2 เป็น done", "measure:2", DutyState.Done)]
    [InlineData("measure 1 is in progress", "measure:1", DutyState.InProgress)]
    [InlineData("งาน มาตรการที่ 3 กำลังทำ", "measure:3", DutyState.InProgress)]
    [InlineData("Task measure 3: done", "measure:3", DutyState.Done)]
    public async Task What_is_said_of_a_measure_is_recorded_with_who_said_it(string text, string duty, DutyState state)
    {
        var talk = new DutyTalk();

        await talk.SayAsync(text);

        var change = Assert.IsType<ReminderChange.SetState>(Assert.Single(talk.Changes));
        Assert.Equal((duty, state, DutyTalk.Malee), (change.Duty.Id, change.State, change.By));
    }

    [Fact]
    public async Task Of_a_measure_that_is_none_nothing_is_recorded_and_what_is_offered_does_not_do_it_to_another()
    {
        var talk = new DutyTalk();

        var answer = await talk.SayAsync("มาตรการที่ 99 เสร็จแล้ว");
        Assert.Contains("ยังไม่ได้บันทึกอะไร", answer.Replies[0].Text, StringComparison.Ordinal);
        await talk.SayAsync(answer.Replies[0].Actions[0].Text);

        Assert.Empty(talk.Changes);
    }

    [Theory]
    [InlineData("รายงานความคืบหน้าของมาตรการ", "3", "เสร็จแล้ว", DutyState.Done)]
    [InlineData("แจ้งความคืบหน้ามาตรการ", "มาตรการที่ 3", "กำลังทำ", DutyState.InProgress)]
    [InlineData("แจ้งความคืบหน้ามาตรการ", "มาตรการที่ 3", "ยังไม่เริ่ม", DutyState.NotStarted)]
    [InlineData("i want to report progress on a measure", "measure 3", "in progress", DutyState.InProgress)]
    [InlineData("i want to report progress on a measure", "3", "done", DutyState.Done)]
    [InlineData("i want to report progress on a measure", "3", "not started", DutyState.NotStarted)]
    public async Task What_is_lacking_is_asked_for(string text, string measure, string status, DutyState state)
    {
        var talk = new DutyTalk();

        await talk.SayAllAsync(text, measure, status);

        var change = Assert.IsType<ReminderChange.SetState>(Assert.Single(talk.Changes));
        Assert.Equal(("measure:3", state), (change.Duty.Id, change.State));
    }

    [Theory]
    [InlineData(DutyTalk.Malee, "มาตรการที่ 3 มาตรการที่ 1 ยกเลิก")]
    [InlineData(null, "มาตรการที่ 3 มาตรการที่ 1 มาตรการที่ 2 มาตรการที่ 4 ยกเลิก")]
    public async Task The_speakers_own_open_measures_are_offered_or_else_the_most_urgent(string? who, string offered)
    {
        var asks = await new DutyTalk(who).SayAsync("แจ้งความคืบหน้ามาตรการ");

        Assert.Equal(offered, string.Join(' ', asks.Replies[0].Actions.Select(a => a.Text)));
    }

    [Fact]
    public async Task A_question_in_between_is_answered_and_the_dialog_goes_on()
    {
        var talk = new DutyTalk();

        var between = await talk.SayAllAsync("แจ้งความคืบหน้ามาตรการ 1", "ข้อ i10 ได้กี่คะแนน");
        await talk.SayAsync("กำลังทำ");

        Assert.Contains("42.35", between.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("มาตรการที่ 1 ทำถึงไหนแล้ว", between.Replies[1].Text);
        Assert.Equal("measure:1", Assert.IsType<ReminderChange.SetState>(Assert.Single(talk.Changes)).Duty.Id);
    }

    [Theory]
    [InlineData("แจ้งความคืบหน้ามาตรการ 1", "ยกเลิก")]
    [InlineData(Report, "ยกเลิก")]
    [InlineData("ลงข้อมูลข้อ o13 แล้ว", "cancel")]
    public async Task Cancel_records_nothing(string text, string cancel)
    {
        var talk = new DutyTalk();

        Assert.Equal("cancel", (await talk.SayAllAsync(text, cancel)).Understood.Intent);
        Assert.Empty(talk.Changes);
    }

    [Fact]
    public async Task Back_asks_for_the_measure_again()
    {
        var talk = new DutyTalk();

        await talk.SayAllAsync("แจ้งความคืบหน้ามาตรการ 1", "ย้อนกลับ", "2", "กำลังทำ");

        Assert.Equal("measure:2", Assert.IsType<ReminderChange.SetState>(Assert.Single(talk.Changes)).Duty.Id);
    }

    [Fact]
    public async Task A_measure_that_is_not_there_is_not_recorded()
    {
        var talk = new DutyTalk();

        var answer = await talk.SayAsync("มาตรการที่ 12 เสร็จแล้ว");

        Assert.StartsWith("ไม่พบมาตรการที่ 12", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Fact]
    public async Task What_is_done_already_says_since_when_and_by_whom()
    {
        var talk = new DutyTalk(notes: DutyTalk.Noted(Done(DutyTalk.Measure(3, 2026, 3, 19)) with { By = DutyTalk.Somchai }));

        var answer = await talk.SayAsync("มาตรการที่ 3 เสร็จแล้ว");

        Assert.Contains("10 มี.ค. 2569 โดย สมชาย รักงาน", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Fact]
    public async Task What_is_done_can_be_opened_again()
    {
        var talk = new DutyTalk(notes: DutyTalk.Noted(Done(DutyTalk.Measure(3, 2026, 3, 19))));

        var answer = await talk.SayAsync("มาตรการที่ 3 กำลังดำเนินการ");

        Assert.Contains("ต่อไปจะเตือนตามกำหนดอีก", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(DutyState.InProgress, Assert.IsType<ReminderChange.SetState>(Assert.Single(talk.Changes)).State);
    }

    [Theory]
    [InlineData(DutyTalk.Somchai, true)]
    [InlineData(DutyTalk.Malee, false)]
    [InlineData(DutyTalk.Palad, false)]
    [InlineData(DutyTalk.Nayok, false)]
    [InlineData(DutyTalk.Admin, false)]
    [InlineData(null, false)]
    public async Task Another_owner_is_told_whose_it_is_and_it_is_recorded_all_the_same(string? who, bool isTold)
    {
        var talk = new DutyTalk(who);

        var answer = await talk.SayAsync("มาตรการที่ 3 เสร็จแล้ว");

        Assert.Equal(isTold, answer.Replies[0].Text.Contains("งานนี้เป็นของ มาลี ใจดี", StringComparison.Ordinal));
        Assert.Equal(who, Assert.Single(talk.Changes).By);
    }

    [Theory]
    [InlineData("อัปเดต o13 แล้ว https://klongmueang.go.th/o13.pdf", "https://klongmueang.go.th/o13.pdf")]
    [InlineData("ลงข้อมูล o13 แล้ว www.klongmueang.go.th/13", "https://www.klongmueang.go.th/13")]
    [InlineData("ลงข้อมูล o13 แล้ว klongmueang.go.th/13", "https://klongmueang.go.th/13")]
    [InlineData("we updated o13 http://klongmueang.go.th/13", "http://klongmueang.go.th/13")]
    [InlineData("งาน o13 งวด 30 เม.ย. 2569 เสร็จแล้ว https://klongmueang.go.th/13", "https://klongmueang.go.th/13")]
    public async Task An_item_with_its_link_is_done_and_published(string text, string link)
    {
        var talk = new DutyTalk();

        await talk.SayAsync(text);

        var state = Assert.IsType<ReminderChange.SetState>(talk.Changes[0]);
        Assert.Equal((DutyState.Done, link, "item:o13"), (state.State, Assert.Single(state.Links), state.Duty.Id));
        Assert.Equal(new ReminderChange.Disclose("klong-mueang", DutyTalk.Malee, 2569, "o13", link), talk.Changes[1]);
    }

    [Fact]
    public async Task The_link_that_is_there_already_is_not_called_a_new_one()
    {
        var done = new DutyRecord(new("item:o13", 2569, new(2026, 4, 30))) { State = DutyState.Done, Links = ["https://klongmueang.go.th/13"] };
        var talk = new DutyTalk(notes: DutyTalk.Noted(done));

        var same = await talk.SayAsync("อัปเดต o13 แล้ว https://klongmueang.go.th/13");
        var another = await talk.SayAsync("อัปเดต o13 แล้ว https://klongmueang.go.th/14");

        Assert.Contains("บันทึกว่าเสร็จด้วยลิงก์นี้ไว้แล้ว", same.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("เปลี่ยนเป็นลิงก์ใหม่", another.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_recorded_as_done_by_mistake_can_be_taken_back_at_once_and_cancelling_does_not_claim_to()
    {
        var talk = new DutyTalk();

        var done = await talk.SayAsync("มาตรการที่ 3 เสร็จแล้ว");
        var cancelled = await talk.SayAsync("ยกเลิก");

        Assert.Contains(done.Replies[0].Actions, a => a is { Label: "ยังไม่เสร็จ", Text: "งาน มาตรการที่ 3 กำลังทำ" });
        Assert.Contains("สิ่งที่บันทึกไปแล้วยังอยู่เหมือนเดิม", cancelled.Replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)", "https:// หรือ www.")]
    [InlineData("ftp://klongmueang.go.th/x", "https:// หรือ www.")]
    [InlineData("https://klongmueang.go.th/o 13.pdf", "ช่องว่าง")]
    [InlineData("https://klongmueang.go.th/files/รายงาน ผล ปี2569.pdf", "ช่องว่าง")]
    [InlineData("https://localhost/x", "คนทั่วไปเปิดได้")]
    [InlineData("https://10.0.0.1/x", "คนทั่วไปเปิดได้")]
    public async Task A_link_that_nobody_could_open_is_refused_with_the_reason_and_asked_for_again(string link, string reason)
    {
        var talk = new DutyTalk();

        var refused = await talk.SayAllAsync("ลงข้อมูลข้อ o13 แล้ว", link);
        var nothing = talk.Changes.Count;
        await talk.SayAsync("https://klongmueang.go.th/13");

        Assert.Contains(reason, refused.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal((0, 2), (nothing, talk.Changes.Count));
    }

    [Theory]
    [InlineData("ลงข้อมูลข้อ o13 แล้ว", "ยังไม่มี", "o13 งวด 30 เม.ย. 2569 กำลังดำเนินการ")]
    [InlineData("o13 was updated", "none yet", "o13 of 30 April 2026 is in progress")]
    [InlineData(Report, "ยังไม่มีหลักฐาน", "รายงานมาตรการที่ 1 รอบ 6 เดือน กำลังดำเนินการ")]
    public async Task Without_evidence_a_duty_stays_in_progress_and_the_answer_says_so(string text, string none, string said)
    {
        var talk = new DutyTalk();

        var answer = await talk.SayAllAsync(text, none);

        Assert.Contains(said, answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(DutyState.InProgress, Assert.IsType<ReminderChange.SetState>(Assert.Single(talk.Changes)).State);
    }

    [Fact]
    public async Task A_note_in_place_of_a_link_is_recorded_and_kept_in_no_conversation()
    {
        var talk = new DutyTalk();

        var answer = await talk.SayAllAsync(Report, "ส่งหนังสือ นม 71001/123 ถึงอำเภอแล้ว");

        Assert.Equal("ส่งหนังสือ นม 71001/123 ถึงอำเภอแล้ว", Assert.IsType<ReminderChange.SetState>(Assert.Single(talk.Changes)).Note);
        Assert.DoesNotContain(talk.Conversations.States.Values, s => s.Contains("71001", StringComparison.Ordinal));
        Assert.Equal("th", answer.Locale);
    }

    [Fact]
    public async Task Done_once_more_is_no_evidence()
    {
        var talk = new DutyTalk();

        var again = await talk.SayAllAsync(Report, "เสร็จแล้ว");

        Assert.StartsWith("ยังไม่เห็นลิงก์หรือหลักฐาน", again.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Theory]
    [InlineData(Report, "https://drive.google.com/file/d/1", "th")]
    [InlineData("Task measure 1 report of 6 months: done", "https://drive.google.com/file/d/1", "en")]
    [InlineData("ลงข้อมูลข้อ o13 แล้ว", "o4 www.klongmueang.go.th/news", "th")]
    public async Task A_bare_link_is_answered_in_the_language_of_the_conversation(string text, string link, string locale) =>
        Assert.Equal(locale, (await new DutyTalk().SayAllAsync(text, link)).Locale);

    [Fact]
    public async Task An_item_that_is_published_already_offers_its_link()
    {
        var notes = new ReminderNotes("klong-mueang") { Disclosures = [new(2569, "o13", "https://klongmueang.go.th/13")] };

        var asks = await new DutyTalk(notes: notes).SayAsync("ลงข้อมูลข้อ o13 แล้ว");

        Assert.Contains(asks.Replies[0].Actions, a => a is { Label: "ใช้ลิงก์เดิม", Text: "https://klongmueang.go.th/13" });
    }

    [Fact]
    public async Task A_new_link_of_what_is_done_takes_the_place_of_the_old_one()
    {
        var talk = new DutyTalk(notes: DutyTalk.Noted(Done(new("item:o13", 2569, new(2026, 4, 30)))));

        var answer = await talk.SayAsync("อัปเดต o13 แล้ว https://klongmueang.go.th/new");

        Assert.Contains("เปลี่ยนเป็นลิงก์ใหม่ให้แล้ว", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, talk.Changes.Count);
    }

    [Fact]
    public async Task Of_several_open_due_days_the_earliest_is_done_and_the_others_are_said_with_buttons()
    {
        var talk = new DutyTalk();
        var open = KeptReminders.Boards.Of(new("klong-mueang", [], new("klong-mueang"), []), new(2026, 3, 20)).All
            .Where(s => s.Duty.Id.StartsWith("item:", StringComparison.Ordinal) && s.Duty.Start <= new DateOnly(2026, 3, 20))
            .GroupBy(s => s.Duty.Id)
            .First(g => g.Count() > 1);

        var answer = await talk.SayAsync($"อัปเดต {open.Key["item:".Length..]} แล้ว https://klongmueang.go.th/m");

        Assert.Equal(open.Min(s => s.Duty.Due), Assert.IsType<ReminderChange.SetState>(talk.Changes[0]).Duty.Due);
        Assert.Contains("ยังมีงวดอื่นที่ยังไม่เสร็จ", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(open.Count() - 1, answer.Replies[0].Actions.Count(a => a.Text.EndsWith("เสร็จแล้ว", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("ลงข้อมูลข้อ o13 แล้ว", "o13 งวด 30 เม.ย. 2569 ยังไม่ได้บันทึกว่าเสร็จ")]
    [InlineData("แจ้งความคืบหน้ามาตรการ 1", "มาตรการที่ 1 ทำถึงไหนแล้ว")]
    [InlineData("แจ้งความคืบหน้ามาตรการ", "หมายถึงมาตรการใด")]
    [InlineData("ขอเลื่อนมาตรการที่ 1", "จะเลื่อน มาตรการที่ 1")]
    public async Task A_message_that_stands_alone_is_told_what_is_lacking(string text, string said)
    {
        var talk = new DutyTalk();

        Assert.StartsWith(said, (await talk.SayAsync(text, conversation: null)).Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Fact]
    public async Task A_receipt_of_what_was_recorded_can_be_verified_and_records_nothing()
    {
        var kept = new KeptReminders(null, DutyTalk.Everybody);
        var assistant = SomeAssistant.On(new MemoryStore(DutyTalk.Planned), reminders: kept);
        var answer = await assistant.AnswerAsync(
            new("มาตรการที่ 3 เสร็จแล้ว", Audience.Officer, "klong-mueang", null, DutyTalk.Now), CancellationToken.None);

        var verified = await assistant.VerifyAsync(answer.Receipt, CancellationToken.None);

        Assert.IsNotType<Verification.NoReceipt>(verified);
        Assert.Single(kept.Changes);
    }

    private static DutyRecord Done(DutyKey key) =>
        new(key) { State = DutyState.Done, At = new(2026, 3, 10, 3, 0, 0, TimeSpan.Zero), By = DutyTalk.Malee };
}
