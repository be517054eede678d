using ItaBot.Feedback.Forms;

namespace ItaBot.Feedback.Tests.Forms;

public sealed class ResumeTests
{
    private static readonly TimeSpan Hours = TimeSpan.FromHours(5);

    [Theory]
    [InlineData(FormStep.Service, "ข้อ 1 จาก 9")]
    [InlineData(FormStep.Item, "ข้อ 1 จาก 9")]
    [InlineData(FormStep.Comment, "ข้อ 9 จาก 9")]
    [InlineData(FormStep.Review, "ข้อ 9 จาก 9")]
    public void Who_comes_back_is_told_where_they_stopped_and_goes_on_there(FormStep step, string where)
    {
        var resumed = FormDialog.Resume(FormTalk.At(step).Form, FormTalk.Now + Hours);

        Assert.Contains(where, FormTalk.Dialog.Ask(resumed, FormTalk.Context).Text, StringComparison.Ordinal);
        Assert.Equal(step, new FormTalk(resumed).Say("ทำต่อ").Form.Step);
    }

    [Fact]
    public void Who_chose_items_and_went_back_to_the_first_question_stopped_there()
    {
        var back = FormTalk.At(FormStep.Service).Say("ย้อนกลับ").Form;

        Assert.Contains("ข้อ 1 จาก 9", FormTalk.Dialog.Ask(FormDialog.Resume(back, FormTalk.Now + Hours), FormTalk.Context).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_comes_back_while_stopping_goes_on_where_they_stopped() =>
        Assert.Equal(FormStep.Item, FormDialog.Resume(FormTalk.At(FormStep.Stop).Form, FormTalk.Now + Hours).Before);

    [Fact]
    public void Who_comes_back_twice_still_goes_on_where_they_stopped()
    {
        var once = FormDialog.Resume(FormTalk.At(FormStep.Comment).Form, FormTalk.Now + Hours);

        Assert.Equal(FormStep.Comment, FormDialog.Resume(once, FormTalk.Now + Hours + Hours).Before);
    }

    [Theory]
    [InlineData(FormStep.Consent)]
    [InlineData(FormStep.Length)]
    public void There_is_nothing_to_go_on_with_before_the_first_question(FormStep step) =>
        Assert.Equal(step, FormDialog.Resume(FormTalk.At(step).Form, FormTalk.Now + Hours).Step);

    [Fact]
    public void Who_was_not_away_is_asked_the_same_again() =>
        Assert.Equal(FormStep.Item, FormDialog.Resume(FormTalk.At(FormStep.Item).Form, FormTalk.Now.AddMinutes(2)).Step);

    [Theory]
    [InlineData(23, 59, false)]
    [InlineData(24, 0, true)]
    public void A_form_waits_for_a_day(int hours, int minutes, bool isOver) =>
        Assert.Equal(isOver, FormTalk.At(FormStep.Item).Form.IsOver(FormTalk.Now + new TimeSpan(hours, minutes, 0)));
}
