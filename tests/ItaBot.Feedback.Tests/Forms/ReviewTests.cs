using ItaBot.Feedback.Forms;

namespace ItaBot.Feedback.Tests.Forms;

public sealed class ReviewTests
{
    [Theory]
    [InlineData("1", "เบี้ยยังชีพ", "1. คุณมาติดต่อเรื่องอะไร – เบี้ยยังชีพ")]
    [InlineData("๒", "ปีที่แล้ว", "– ปีก่อน หรือนานกว่า")]
    [InlineData("3", "6", "แค่ไหน – มากที่สุด")]
    [InlineData("4", "ข้าม", "แซงคิว แค่ไหน – ไม่ได้ตอบ")]
    [InlineData("5", "ไม่ทราบ", "ระเบียบไหม – ไม่ทราบ")]
    [InlineData("12", "ไฟทางดับ", "12. สิ่งที่อยากฝากบอก – ไฟทางดับ")]
    public void Every_line_can_be_changed_and_the_review_comes_again(string line, string answer, string shown)
    {
        var talk = FormTalk.At(FormStep.Review).Say("แก้คำตอบ").Say(line).Say(answer);

        Assert.Equal(FormStep.Review, talk.Form.Step);
        Assert.False(talk.Form.IsChanging);
        Assert.Contains(shown, talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    [InlineData("5")]
    public void Back_and_nonsense_leave_an_answer_that_is_being_changed_as_it_was(string line)
    {
        var before = FormTalk.At(FormStep.Review).Form;

        Assert.Equal(FormJson.Write(before), FormJson.Write(Changing(line).Say("ย้อนกลับ").Form with { At = before.At }));
        Assert.Equal(FormJson.Write(before), FormJson.Write(Changing(line).Say("ฟหกด", times: 3).Form with { At = before.At }));
    }

    [Fact]
    public void A_comment_that_is_being_changed_survives_nonsense()
    {
        var talk = FormTalk.At(FormStep.Comment).Say("ไฟทางดับ").Say("แก้").Say("12").Say("...", times: 3);

        Assert.Equal((FormStep.Review, "ไฟทางดับ"), (talk.Form.Step, talk.Form.Comment));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("13")]
    public void There_is_no_other_line(string line) => Assert.Equal(FormStep.Change, FormTalk.At(FormStep.Change).Say(line).Form.Step);

    [Fact]
    public void An_item_that_is_being_changed_has_no_number_but_that_of_its_line() =>
        Assert.DoesNotContain("จาก", Changing("3").Text.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public void Sending_counts_what_was_answered()
    {
        var talk = FormTalk.At(FormStep.Review).Say("ส่งคำตอบ");

        Assert.IsType<FormMove.Sends>(talk.Move);
        Assert.Equal(["e1", "e3"], talk.Form.Points.Keys);
    }

    [Fact]
    public void Who_answered_nothing_sends_nothing()
    {
        var empty = FormTalk.At(FormStep.Review).Form with { Answers = new Dictionary<string, FormAnswer> { ["e1"] = FormAnswer.LeftOut } };

        Assert.IsType<FormMove.Ends>(new FormTalk(empty).Say("ส่งคำตอบ").Move);
    }

    private static FormTalk Changing(string line) => FormTalk.At(FormStep.Review).Say("แก้คำตอบ").Say(line);
}
