using ItaBot.Feedback.Forms;

namespace ItaBot.Feedback.Tests.Forms;

public sealed class CommentTests
{
    [Theory]
    [InlineData("โทรหาผมที่ 081-234-5678", "081")]
    [InlineData("บัตร 1 1017 00230 70 8 ครับ", "1017")]
    [InlineData("write to sam@example.com", "sam")]
    public void Personal_details_are_taken_out_and_the_person_sees_what_is_kept(string text, string detail)
    {
        var talk = FormTalk.At(FormStep.Comment).Say(text);

        Assert.DoesNotContain(detail, FormJson.Write(talk.Form), StringComparison.Ordinal);
        Assert.Contains($"\"{talk.Form.Comment}\"", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_nowhere_in_the_form_and_the_form_goes_on()
    {
        var talk = FormTalk.At(FormStep.Comment).Say("นายช่างขอค่าน้ำชาห้าพัน", reports: true);

        Assert.DoesNotContain("น้ำชา", FormJson.Write(talk.Form), StringComparison.Ordinal);
        Assert.DoesNotContain("น้ำชา", talk.Text, StringComparison.Ordinal);
        Assert.Contains("1205", talk.Text, StringComparison.Ordinal);
        Assert.Equal(FormStep.Review, talk.Form.Step);
    }

    [Theory]
    [InlineData(FormStep.Consent)]
    [InlineData(FormStep.Length)]
    [InlineData(FormStep.Service)]
    [InlineData(FormStep.When)]
    [InlineData(FormStep.Item)]
    [InlineData(FormStep.Review)]
    [InlineData(FormStep.Change)]
    [InlineData(FormStep.Stop)]
    [InlineData(FormStep.Resume)]
    public void A_report_instead_of_an_answer_shows_where_it_can_be_made_and_changes_nothing(FormStep step)
    {
        var before = FormTalk.At(step).Form;
        var talk = new FormTalk(before).Say("เขาเรียกเงินใต้โต๊ะ", reports: true);

        Assert.Equal(FormJson.Write(before), FormJson.Write(talk.Form));
        Assert.Contains("1205", talk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("...")]
    [InlineData("👍")]
    [InlineData("4")]
    public void What_has_no_word_is_no_comment(string text) =>
        Assert.Equal((FormStep.Comment, null), (FormTalk.At(FormStep.Comment).Say(text).Form.Step, FormTalk.At(FormStep.Comment).Say(text).Form.Comment));

    [Fact]
    public void A_sticker_is_no_comment() => Assert.Equal(FormStep.Comment, FormTalk.At(FormStep.Comment).Stick("love").Form.Step);
}
