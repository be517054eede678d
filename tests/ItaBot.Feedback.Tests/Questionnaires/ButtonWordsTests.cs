using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Tests.Questionnaires;

public sealed class ButtonWordsTests
{
    private static readonly OptionReader Reader = new(Delivered.Questionnaire);

    [Theory]
    [InlineData("โอเค", FeedbackButton.Send)]
    [InlineData("ส่งครับ ขอบคุณ", FeedbackButton.Send)]
    [InlineData("ไม่ส่ง", FeedbackButton.Discard)]
    [InlineData("ยินดี", FeedbackButton.Agree)]
    [InlineData("ไม่ยินดี", FeedbackButton.Refuse)]
    [InlineData("3 ข้อ", FeedbackButton.ShortForm)]
    [InlineData("๓", FeedbackButton.ShortForm)]
    [InlineData("9 ข้อ", FeedbackButton.LongForm)]
    [InlineData("9", FeedbackButton.LongForm)]
    [InlineData("ไม่มีค่ะ ขอบคุณ", FeedbackButton.NoComment)]
    [InlineData("ไม่มีอะไรฝาก", FeedbackButton.NoComment)]
    [InlineData("ไม่มีความเห็น", FeedbackButton.NoComment)]
    public void A_button_is_meant_by_what_people_say_for_it(string text, FeedbackButton button) =>
        Assert.Equal(button, Reader.ReadButton(text, [button, FeedbackButton.Back, FeedbackButton.Stop]));

    [Theory]
    [InlineData("ไม่ส่ง", FeedbackButton.Send)]
    [InlineData("ไม่โอเค", FeedbackButton.Send)]
    [InlineData("ไม่ยินดี", FeedbackButton.Agree)]
    [InlineData("4 ข้อ", FeedbackButton.ShortForm)]
    [InlineData("ขอบคุณ", FeedbackButton.NoComment)]
    public void Nothing_is_sent_or_agreed_to_by_what_does_not_say_so(string text, FeedbackButton button) =>
        Assert.Null(Reader.ReadButton(text, [button]));
}
