using ItaBot.Feedback.Forms;

namespace ItaBot.Feedback.Tests.Forms;

public sealed class FormStepTests
{
    private const string Nonsense = "ฟหกด";

    [Theory]
    [InlineData(FormStep.Consent, "ยินยอม เริ่มเลย", FormStep.Length)]
    [InlineData(FormStep.Length, "แบบเต็ม", FormStep.Service)]
    [InlineData(FormStep.Length, "ไม่รู้", FormStep.Service)]
    [InlineData(FormStep.Service, "เบี้ยยังชีพ", FormStep.When)]
    [InlineData(FormStep.Service, "3", FormStep.When)]
    [InlineData(FormStep.When, "เมื่อวาน", FormStep.Item)]
    [InlineData(FormStep.Item, "๕", FormStep.Item)]
    [InlineData(FormStep.Comment, "ไม่มี", FormStep.Review)]
    [InlineData(FormStep.Review, "แก้คำตอบ", FormStep.Change)]
    [InlineData(FormStep.Change, "1", FormStep.Service)]
    [InlineData(FormStep.Stop, "ทำต่อ", FormStep.Item)]
    [InlineData(FormStep.Resume, "ทำต่อ", FormStep.Item)]
    [InlineData(FormStep.Resume, "เริ่มใหม่", FormStep.Length)]
    public void An_answer_leads_to_the_next_step(FormStep step, string text, FormStep next) =>
        Assert.Equal(next, FormTalk.At(step).Say(text).Form.Step);

    [Theory]
    [InlineData(FormStep.Length, FormStep.Length)]
    [InlineData(FormStep.Service, FormStep.Length)]
    [InlineData(FormStep.When, FormStep.Service)]
    [InlineData(FormStep.Item, FormStep.When)]
    [InlineData(FormStep.Comment, FormStep.Item)]
    [InlineData(FormStep.Review, FormStep.Comment)]
    [InlineData(FormStep.Change, FormStep.Review)]
    [InlineData(FormStep.Stop, FormStep.Item)]
    [InlineData(FormStep.Resume, FormStep.Item)]
    public void Back_leads_to_the_step_before(FormStep step, FormStep before) =>
        Assert.Equal(before, FormTalk.At(step).Say("ย้อนกลับ").Form.Step);

    [Theory]
    [InlineData(FormStep.Length, FormStep.Service)]
    [InlineData(FormStep.Service, FormStep.When)]
    [InlineData(FormStep.When, FormStep.Item)]
    [InlineData(FormStep.Item, FormStep.Item)]
    [InlineData(FormStep.Comment, FormStep.Review)]
    public void Skip_leaves_the_question_out(FormStep step, FormStep next)
    {
        var form = FormTalk.At(step).Say("ข้าม").Form;

        Assert.Equal(next, form.Step);
        Assert.Equal(0, form.Misses);
    }

    [Theory]
    [InlineData(FormStep.Consent)]
    [InlineData(FormStep.Length)]
    [InlineData(FormStep.Service)]
    [InlineData(FormStep.When)]
    [InlineData(FormStep.Item)]
    public void Stop_ends_a_form_in_which_nothing_was_answered(FormStep step) =>
        Assert.IsType<FormMove.Ends>(FormTalk.At(step).Say("หยุดทำ").Move);

    [Theory]
    [InlineData(FormStep.Comment)]
    [InlineData(FormStep.Review)]
    [InlineData(FormStep.Change)]
    [InlineData(FormStep.Resume)]
    public void Stop_asks_what_becomes_of_answers(FormStep step)
    {
        var talk = FormTalk.At(step).Say("หยุด");

        Assert.Equal(FormStep.Stop, talk.Form.Step);
        Assert.Equal(step == FormStep.Resume ? FormStep.Item : step, talk.Form.Before);
        Assert.Equal(step == FormStep.Resume ? FormStep.Item : step, talk.Say("ทำต่อ").Form.Step);
    }

    [Fact]
    public void Who_stops_sends_what_there_is()
    {
        var talk = FormTalk.At(FormStep.Stop).Say("ส่งเท่าที่ตอบ");

        Assert.IsType<FormMove.Sends>(talk.Move);
        Assert.Equal(2, talk.Form.Points.Count);
    }

    [Fact]
    public void Who_stops_throws_away_what_there_is() =>
        Assert.IsType<FormMove.Ends>(FormTalk.At(FormStep.Stop).Say("ไม่ส่ง ลบทิ้ง").Move);

    [Theory]
    [InlineData(FormStep.Length, FormStep.Service)]
    [InlineData(FormStep.Service, FormStep.When)]
    [InlineData(FormStep.When, FormStep.Item)]
    [InlineData(FormStep.Item, FormStep.Item)]
    [InlineData(FormStep.Change, FormStep.Review)]
    public void Nonsense_leads_on_the_third_time(FormStep step, FormStep next)
    {
        var talk = FormTalk.At(step).Say(Nonsense, times: 2);
        Assert.Equal((step, 2), (talk.Form.Step, talk.Form.Misses));

        talk.Say(Nonsense);
        Assert.Equal((next, 0), (talk.Form.Step, talk.Form.Misses));
    }

    [Fact]
    public void An_item_that_nobody_understood_is_left_out()
    {
        var form = FormTalk.At(FormStep.Item).Say(Nonsense, times: 3).Form;

        Assert.Equal(FormAnswer.LeftOut, form.Answers["e1"]);
        Assert.Equal(1, form.At);
    }

    [Fact]
    public void Nonsense_instead_of_consent_is_none() =>
        Assert.IsType<FormMove.Ends>(FormTalk.At(FormStep.Consent).Say(Nonsense, times: 3).Move);

    [Theory]
    [InlineData(FormStep.Review)]
    [InlineData(FormStep.Stop)]
    [InlineData(FormStep.Resume)]
    public void Nonsense_never_sends_and_never_throws_away(FormStep step) =>
        Assert.Equal(step, FormTalk.At(step).Say(Nonsense, times: 9).Form.Step);

    [Theory]
    [InlineData(FormStep.Review)]
    [InlineData(FormStep.Change)]
    [InlineData(FormStep.Stop)]
    [InlineData(FormStep.Resume)]
    [InlineData(FormStep.Length)]
    public void Nobody_is_told_to_skip_where_nothing_can_be_skipped(FormStep step) =>
        Assert.DoesNotContain("ข้าม", FormTalk.At(step).Say(Nonsense, times: 2).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("ok")]
    [InlineData("ยินดี")]
    public void A_sticker_is_no_consent(string keyword) =>
        Assert.Equal(FormStep.Consent, FormTalk.At(FormStep.Consent).Stick(keyword).Form.Step);

    [Fact]
    public void A_sticker_answers_a_rating_and_is_read_back()
    {
        var talk = FormTalk.At(FormStep.Item).Stick("thumbs up");

        Assert.Equal(80, talk.Form.Points["e1"]);
        Assert.StartsWith("รับเป็น", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_one_of_two_is_asked_back_and_nothing_is_taken()
    {
        var talk = FormTalk.At(FormStep.Item).Say("ปานกลาง");

        Assert.Empty(talk.Form.Answers);
        Assert.Equal(["3 น้อย", "4 ค่อนข้างมาก"], ((FormMove.Asks)talk.Move!).Saying.Buttons.Take(2));
        Assert.Equal(60, talk.Say("4 ค่อนข้างมาก").Form.Points["e1"]);
    }

    [Fact]
    public void Yes_to_a_bribe_is_counted_and_shows_where_it_can_be_reported()
    {
        var talk = new FormTalk(FormTalk.At(FormStep.Item).Form with { At = 2 }).Say("1 มี");

        Assert.Equal(0, talk.Form.Points["e3"]);
        Assert.Contains("1205", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_short_form_asks_the_same_when_it_is_chosen_again()
    {
        var talk = FormTalk.At(FormStep.Length).Say("แบบสั้น");
        var items = talk.Form.Items;

        Assert.Equal(items, talk.Say("ย้อนกลับ").Say("แบบสั้น").Form.Items);
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Every_step_takes_its_own_buttons(string locale) => Assert.All(Enum.GetValues<FormStep>(), step =>
    {
        var asked = FormTalk.Dialog.Ask(FormTalk.At(step, locale).Form, FormTalk.Context);
        Assert.All(asked.Buttons, b => Assert.Equal(0, FormTalk.At(step, locale).Say(b).Form.Misses));
    });
}
