using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Tests.Dialogs.Duties;

public sealed class HandingOverTests
{
    private const string NotMine = "งาน มาตรการที่ 3 ไม่ใช่งานของฉัน", WhoOwns = "งาน มาตรการที่ 4 ระบุผู้รับผิดชอบ";

    [Theory]
    [InlineData(NotMine, "สมชาย รักงาน", "somchai")]
    [InlineData(NotMine, "สมชาย", "somchai")]
    [InlineData(NotMine, "ส่งให้คุณสมศรี", "somsri")]
    [InlineData(NotMine, "SOMCHAI", "somchai")]
    [InlineData(NotMine, "ไม่รู้", "palad")]
    [InlineData("Task measure 3: not mine", "to somchai", "somchai")]
    [InlineData("Task measure 3: not mine", "I don't know", "palad")]
    public async Task A_duty_goes_to_whoever_is_named_or_else_to_the_supervisor(string text, string to, string id)
    {
        var talk = new DutyTalk();

        await talk.SayAllAsync(text, to);

        var change = Assert.IsType<ReminderChange.HandOver>(Assert.Single(talk.Changes));
        Assert.Equal(("measure:3", id, DutyTalk.Malee), (change.Duty.Id, Assert.Single(change.To), change.By));
    }

    [Theory]
    [InlineData(DutyTalk.Malee, false)]
    [InlineData(DutyTalk.Somchai, true)]
    [InlineData(DutyTalk.Palad, false)]
    public async Task Whoever_hands_over_what_is_anothers_is_told_whose_it_was(string who, bool isTold)
    {
        var talk = new DutyTalk(who);

        var answer = await talk.SayAllAsync(NotMine, "สมศรี");

        Assert.Single(talk.Changes);
        Assert.Equal(isTold, answer.Replies[0].Text.Contains("งานนี้เป็นของ มาลี ใจดี", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Officers_of_the_unit_are_offered_first_and_neither_the_speaker_nor_the_owner()
    {
        var asks = await new DutyTalk().SayAsync(NotMine);

        Assert.Equal(
            ["ประเสริฐ มั่นคง", "วิชัย ก้าวหน้า", "สมชาย รักงาน", "สมศรี รักงาน", "อรุณ ระบบ", "ไม่รู้", "ยกเลิก"],
            asks.Replies[0].Actions.Select(a => a.Text));
    }

    [Theory]
    [InlineData("รักงาน", "สมชาย รักงาน, สมศรี รักงาน")]
    [InlineData("ใครก็ไม่รู้จัก", "ไม่พบชื่อนี้ในทะเบียนเจ้าหน้าที่")]
    public async Task A_name_that_is_not_one_officers_is_asked_for_again(string name, string said)
    {
        var talk = new DutyTalk();

        var again = await talk.SayAllAsync(NotMine, name);
        var nothing = talk.Changes.Count;
        await talk.SayAsync("สมศรี");

        Assert.Contains(said, again.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal((0, "somsri"), (nothing, Assert.IsType<ReminderChange.HandOver>(Assert.Single(talk.Changes)).To[0]));
    }

    [Theory]
    [InlineData("สมชาย", "สมชาย รักงาน จะได้รับการเตือน")]
    [InlineData("สมศรี", "บอตยังส่งข้อความถึง สมศรี รักงาน ไม่ได้")]
    public async Task It_is_said_whether_they_hear_of_it(string name, string said) =>
        Assert.Contains(said, (await new DutyTalk().SayAllAsync(NotMine, name)).Replies[0].Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_question_in_between_and_cancel_hand_nothing_over()
    {
        var talk = new DutyTalk();

        var between = await talk.SayAllAsync(NotMine, "คะแนนรวมเท่าไร");
        await talk.SayAsync("ยกเลิก");

        Assert.StartsWith("จะส่ง มาตรการที่ 3", between.Replies[1].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Theory]
    [InlineData(DutyTalk.Palad)]
    [InlineData(DutyTalk.Nayok)]
    [InlineData(DutyTalk.Admin)]
    [InlineData(null)]
    public async Task Whoever_may_says_whom_a_unit_means_and_it_is_remembered(string? who)
    {
        var talk = new DutyTalk(who);

        var asks = await talk.SayAsync(WhoOwns);
        await talk.SayAllAsync("ไม่รู้", "สมชาย");

        Assert.Equal("\"กองช่าง งานโยธา\" หมายถึงใคร", asks.Replies[0].Text);
        var change = Assert.IsType<ReminderChange.RememberUnit>(Assert.Single(talk.Changes));
        Assert.Equal(("กองช่าง งานโยธา", "somchai"), (change.Unit, Assert.Single(change.People)));
    }

    [Fact]
    public async Task Of_a_duty_without_a_unit_the_owner_is_remembered_for_every_time()
    {
        var talk = new DutyTalk(DutyTalk.Palad);

        await talk.SayAllAsync("งาน ตรวจลิงก์บนเว็บไซต์ประจำสัปดาห์ (27 มี.ค. 2569) ระบุผู้รับผิดชอบ", "มาลี");

        var remembered = Assert.IsType<ReminderChange.RememberUnit>(Assert.Single(talk.Changes));
        Assert.Equal(("standing:link-check", "malee"), (remembered.Unit, Assert.Single(remembered.People)));
    }

    [Fact]
    public async Task An_owner_may_not_and_is_told_who_may()
    {
        var talk = new DutyTalk();

        var answer = await talk.SayAsync(WhoOwns);

        Assert.Contains("โปรดแจ้ง ประเสริฐ มั่นคง", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Changes);
    }

    [Fact]
    public async Task What_has_an_owner_can_only_be_given_on()
    {
        var answer = await new DutyTalk(DutyTalk.Palad).SayAsync("งาน มาตรการที่ 3 ระบุผู้รับผิดชอบ");

        Assert.StartsWith("มาตรการที่ 3 มีผู้รับผิดชอบแล้ว คือ มาลี ใจดี", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(("ส่งต่อให้คนอื่น", NotMine), (answer.Replies[0].Actions[0].Label, answer.Replies[0].Actions[0].Text));
    }
}
