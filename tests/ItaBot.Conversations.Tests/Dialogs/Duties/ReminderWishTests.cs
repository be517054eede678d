using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Tests.Dialogs.Duties;

public sealed class ReminderWishTests
{
    private const string Snooze = "งาน มาตรการที่ 1 เตือนทีหลัง";

    [Theory]
    [InlineData(Snooze, "สัปดาห์หน้า", "2026-03-27")]
    [InlineData(Snooze, "พรุ่งนี้", "2026-03-23")]
    [InlineData(Snooze, "อีก 4 วัน", "2026-03-24")]
    [InlineData(Snooze, "25 มี.ค. 69", "2026-03-25")]
    [InlineData("Task measure 1: remind me later", "next week", "2026-03-27")]
    public async Task A_duty_is_spoken_of_again_on_the_day_named(string text, string day, string until)
    {
        var talk = new DutyTalk();

        await talk.SayAllAsync(text, day);

        var change = Assert.IsType<ReminderChange.SnoozeDuty>(Assert.Single(talk.Changes));
        Assert.Equal(("measure:1", DateOnly.Parse(until, null)), (change.Duty.Id, change.Until));
    }

    [Theory]
    [InlineData("เดี๋ยวค่อยทำ ไว้เตือนทีหลังนะ", "สัปดาห์หน้า")]
    [InlineData("remind me later", "next week")]
    [InlineData("สวัสดี", "เตือนฉันอีกทีสัปดาห์หน้า")]
    public async Task Without_a_duty_all_reminders_pause_until_the_day(string text, string day)
    {
        var talk = new DutyTalk();

        await talk.SayAllAsync(text, day);

        Assert.Equal(
            new ReminderChange.PausePerson("klong-mueang", DutyTalk.Malee, new(2026, 3, 20), new(2026, 3, 27)), Assert.Single(talk.Changes));
    }

    [Theory]
    [InlineData("5 เม.ย. 69", "5 เม.ย. 2569 เป็นวันหยุด จึงเตือนในวันทำการก่อนหน้า คือ 3 เม.ย. 2569")]
    [InlineData("พรุ่งนี้", "21 มี.ค. 2569 เป็นวันหยุด จึงเตือนในวันทำการถัดไป คือ 23 มี.ค. 2569")]
    [InlineData("3 เม.ย. 69", "วันนั้นเลยกำหนดของงานแล้ว (ครบกำหนด 31 มี.ค. 2569)")]
    public async Task What_a_day_means_is_said(string day, string said) =>
        Assert.Contains(said, (await new DutyTalk().SayAllAsync(Snooze, day)).Replies[0].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("1 มี.ค. 69", "ผ่านไปแล้ว")]
    [InlineData("ระบุวันที่", "พิมพ์จำนวนวันหรือวันที่")]
    [InlineData("ฟหกด", "พิมพ์จำนวนวันหรือวันที่")]
    public async Task A_day_that_cannot_be_is_asked_for_again(string day, string said)
    {
        var talk = new DutyTalk();

        Assert.Contains(said, (await talk.SayAllAsync(Snooze, day)).Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Fact]
    public async Task The_number_of_a_measure_is_no_number_of_days()
    {
        var talk = new DutyTalk();

        await talk.SayAllAsync("remind me later", "มาตรการที่ 2 ไม่ใช่ของกองคลัง");

        Assert.Empty(talk.Changes);
    }

    [Theory]
    [InlineData("เปิดการเตือนอีกครั้ง")]
    [InlineData("เริ่มเตือนใหม่")]
    [InlineData("turn reminders back on")]
    public async Task Who_stopped_reminders_can_have_them_again(string text)
    {
        var talk = new DutyTalk(notes: new("klong-mueang")
        {
            People = new Dictionary<string, PersonWishes> { [DutyTalk.Malee] = new(DutyTalk.Malee) { IsStopped = true } },
        });

        var answer = await talk.SayAllAsync(text, text.Contains(' ', StringComparison.Ordinal) ? "next week" : "สัปดาห์หน้า");

        Assert.IsType<ReminderChange.PausePerson>(talk.Changes[^1]);
        Assert.Matches("เปิดการเตือนให้แล้ว|Reminders are on again", answer.Replies[0].Text);
    }

    [Fact]
    public async Task A_question_in_between_is_answered_and_the_day_is_asked_for_again()
    {
        var talk = new DutyTalk();

        var between = await talk.SayAllAsync(Snooze, "ข้อ i10 ได้กี่คะแนน");
        await talk.SayAsync("ยกเลิก");

        Assert.Equal("ให้เตือนเรื่อง มาตรการที่ 1 อีกทีเมื่อไร", between.Replies[1].Text);
        Assert.Empty(talk.Changes);
    }

    [Theory]
    [InlineData("เตือนตอน 10 โมงแทน", "10:00")]
    [InlineData("เตือนฉันเวลา 10:00", "10:00")]
    [InlineData("remind me at 9 am", "09:00")]
    [InlineData("เปลี่ยนเวลาเตือนเป็นบ่ายสอง", "14:00")]
    public async Task A_time_of_day_is_the_hour_of_reminders_from_now_on(string text, string hour)
    {
        var talk = new DutyTalk();

        var answer = await talk.SayAsync(text);

        Assert.Equal(TimeOnly.Parse(hour, null), Assert.IsType<ReminderChange.ChooseHour>(Assert.Single(talk.Changes)).Hour);
        Assert.Contains(hour, answer.Replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("เตือนตอนตีห้า")]
    [InlineData("เตือนตอน 16:30")]
    [InlineData("remind me at 8 am")]
    public async Task Outside_the_office_hours_it_is_refused_with_the_hours(string text)
    {
        var talk = new DutyTalk();

        var answer = await talk.SayAsync(text);

        Assert.Contains("08:30", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("16:30", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Theory]
    [InlineData("หยุดแจ้งเตือนด้วย", "งานที่เลยกำหนดยังแจ้งหัวหน้า")]
    [InlineData("turn off reminders", "still told to the supervisor")]
    public async Task Stopping_says_what_goes_on_and_how_to_begin_again(string text, string said)
    {
        var talk = new DutyTalk();

        var stopped = await talk.SayAsync(text);
        await talk.SayAsync(stopped.Replies[0].Actions[0].Text);

        Assert.Contains(said, stopped.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(
            [typeof(ReminderChange.StopPerson), typeof(ReminderChange.PausePerson)], talk.Changes.Select(c => c.GetType()));
    }

    [Fact]
    public async Task Who_has_stopped_is_not_stopped_again()
    {
        var notes = new ReminderNotes("klong-mueang")
        {
            People = new Dictionary<string, PersonWishes> { [DutyTalk.Malee] = new(DutyTalk.Malee) { IsStopped = true } },
        };
        var talk = new DutyTalk(notes: notes);

        Assert.StartsWith("ปิดการเตือนไว้อยู่แล้ว", (await talk.SayAsync("หยุดแจ้งเตือนด้วย")).Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Theory]
    [InlineData("เตือนผมอีกทีพรุ่งนี้")]
    [InlineData("เตือนทีหลังนะ")]
    [InlineData("เตือนตอน 10 โมงแทน")]
    [InlineData("หยุดแจ้งเตือนด้วย")]
    public async Task Who_is_not_known_by_name_is_told_that_nothing_was_changed(string text)
    {
        var talk = new DutyTalk(officerId: null);

        Assert.Contains("LINE หรือ Teams", (await talk.SayAsync(text)).Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Fact]
    public async Task A_language_that_is_chosen_is_that_of_reminders_too()
    {
        var (known, unknown) = (new DutyTalk(), new DutyTalk(officerId: null));

        await known.SayAsync("English please");
        await unknown.SayAsync("English please");

        Assert.Equal(new ReminderChange.ChooseLocale("klong-mueang", DutyTalk.Malee, "en"), Assert.Single(known.Changes));
        Assert.Empty(unknown.Changes);
    }
}
