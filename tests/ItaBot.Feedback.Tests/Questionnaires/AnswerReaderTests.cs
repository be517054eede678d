using FsCheck;
using FsCheck.Fluent;
using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Tests.Questionnaires;

public sealed class AnswerReaderTests
{
    private static readonly AnswerReader Reader = new(Delivered.Questionnaire);

    [Theory]
    [InlineData("4", 4)]
    [InlineData("๔", 4)]
    [InlineData("４", 4)]
    [InlineData("4️⃣", 4)]
    [InlineData("(4)", 4)]
    [InlineData("4.", 4)]
    [InlineData("4 คะแนน", 4)]
    [InlineData("๔คะแนนครับ", 4)]
    [InlineData("ข้อ 4", 4)]
    [InlineData("ให้ 6 ค่ะ", 6)]
    [InlineData("สี่", 4)]
    [InlineData("six", 6)]
    [InlineData("5 points", 5)]
    [InlineData("มากที่สุด", 6)]
    [InlineData("มากที่สุดเลยค่ะ", 6)]
    [InlineData("มาก", 5)]
    [InlineData("มากๆ", 5)]
    [InlineData("มากกกกก", 5)]
    [InlineData("ค่อนข้างมาก", 4)]
    [InlineData("น้อย", 3)]
    [InlineData("ไม่เลย", 1)]
    [InlineData("เห็นด้วย", 5)]
    [InlineData("ไม่เห็นด้วย", 2)]
    [InlineData("เห็นด้วยอย่างยิ่งครับ", 6)]
    [InlineData("6 มากที่สุด", 6)]
    [InlineData("A LOT", 5)]
    [InlineData("not at all", 1)]
    [InlineData("Strongly agree!", 6)]
    [InlineData("ดีมาก 👍", 6)]
    [InlineData("five", 5)]
    [InlineData("พอใจ", 5)]
    [InlineData("พอใจมาก", 6)]
    [InlineData("ไม่พอใจ", 2)]
    [InlineData("สุดยอด", 6)]
    [InlineData("ดีมาก ขอบคุณค่ะ", 6)]
    public void What_is_said_in_so_many_words_is_taken_as_it_is(string text, int number) => Assert.Equal(
        new AnswerReading.Rated(Question("e2").Choices[number - 1], IsLiteral: true), Reader.Read(text, Question("e2")));

    [Theory]
    [InlineData("มากทีสุด", 6)]
    [InlineData("4/6", 4)]
    [InlineData("10/10", 6)]
    [InlineData("มากที่สุก", 6)]
    [InlineData("ค่อนข่างมาก", 4)]
    [InlineData("นอ้ย", 3)]
    [InlineData("quite a lto", 4)]
    [InlineData("strongly dissagree", 1)]
    [InlineData("👍", 5)]
    [InlineData("👍🏽👍🏽", 5)]
    [InlineData("😡", 1)]
    [InlineData("😍", 6)]
    [InlineData("⭐", 1)]
    [InlineData("⭐⭐", 2)]
    [InlineData("⭐⭐⭐⭐⭐⭐", 6)]
    public void What_is_misspelt_or_shown_is_taken_and_told(string text, int number) => Assert.Equal(
        new AnswerReading.Rated(Question("e2").Choices[number - 1], IsLiteral: false), Reader.Read(text, Question("e2")));

    [Theory]
    [InlineData("ปานกลาง", 3, 4)]
    [InlineData("so-so", 3, 4)]
    [InlineData("⭐⭐⭐⭐", 4, 5)]
    [InlineData("⭐⭐⭐⭐⭐", 5, 6)]
    [InlineData("5 ดาว", 5, 6)]
    [InlineData("4 ⭐", 4, 5)]
    [InlineData("3/5", 3, 4)]
    [InlineData("ไม่เลว", 4, 5)]
    [InlineData("ไม่เลวเลย", 4, 5)]
    [InlineData("ไม่เลวนะ", 4, 5)]
    [InlineData("ไม่แย่ค่ะ", 4, 5)]
    [InlineData("not bad", 4, 5)]
    [InlineData("fine", 4, 5)]
    public void What_may_be_two_answers_is_left_to_the_person(string text, int one, int other) => Assert.Equal(
        new AnswerReading.Between(Question("e2").Choices[one - 1], Question("e2").Choices[other - 1]), Reader.Read(text, Question("e2")));

    [Theory]
    [InlineData("ไม่รู้")]
    [InlineData("ไม่ทราบค่ะ")]
    [InlineData("don't know")]
    [InlineData("idk")]
    public void Somebody_may_not_know(string text) => Assert.All(
        Delivered.Questionnaire.Questions, q => Assert.IsType<AnswerReading.DoNotKnow>(Reader.Read(text, q)));

    [Fact]
    public void Who_never_used_what_is_asked_about_gives_it_no_points_at_all() =>
        Assert.IsType<AnswerReading.DoNotKnow>(Reader.Read("never", Question("e9")));

    [Theory]
    [InlineData("no thanks", FeedbackButton.Skip)]
    [InlineData("ข้าม", FeedbackButton.Skip)]
    [InlineData("ขอข้ามค่ะ", FeedbackButton.Skip)]
    [InlineData("skip", FeedbackButton.Skip)]
    [InlineData("ย้อนกลับ", FeedbackButton.Back)]
    [InlineData("back", FeedbackButton.Back)]
    [InlineData("พอแล้ว", FeedbackButton.Stop)]
    [InlineData("หยุดทำ", FeedbackButton.Stop)]
    public void Going_back_skipping_and_stopping_are_no_answers(string text, FeedbackButton button) => Assert.All(
        Delivered.Questionnaire.Questions, q => Assert.Equal(new AnswerReading.Moved(button), Reader.Read(text, q)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("44")]
    [InlineData("4.5")]
    [InlineData("-4")]
    [InlineData("4-5")]
    [InlineData("4 5")]
    [InlineData("100")]
    [InlineData("2568")]
    [InlineData("ไม่มาก")]
    [InlineData("ยาก")]
    [InlineData("ชัดเจน")]
    [InlineData("ค่อนข้างยาก")]
    [InlineData("3 มากที่สุด")]
    [InlineData("มาก 😡")]
    [InlineData("👍👎")]
    [InlineData("🐘")]
    [InlineData("ทำไมต้องถาม")]
    [InlineData("asdf")]
    [InlineData("fave")]
    [InlineData("thee")]
    [InlineData("ไม่เลวร้าย")]
    [InlineData("ไม่เลบ")]
    [InlineData("น้ำไม่ไหลมากที่สุดในรอบปี")]
    public void Everything_else_is_not_understood(string text) =>
        Assert.IsType<AnswerReading.NotUnderstood>(Reader.Read(text, Question("e2")));

    [Theory]
    [InlineData("มี", 0)]
    [InlineData("เคยครับ", 0)]
    [InlineData("Yes", 0)]
    [InlineData("1", 0)]
    [InlineData("ไม่มี", 100)]
    [InlineData("ไม่เคยค่ะ", 100)]
    [InlineData("no", 100)]
    [InlineData("๒", 100)]
    [InlineData("2 ไม่มี", 100)]
    [InlineData("เปล่า", 100)]
    [InlineData("เปล่าครับ", 100)]
    [InlineData("ไม่มีใครขอ", 100)]
    [InlineData("ไม่มีใครเรียกเงิน", 100)]
    [InlineData("ไม่เคยมีค่ะ", 100)]
    [InlineData("ไม่เคยเจอ", 100)]
    [InlineData("ไม่เคยโดนขอ", 100)]
    [InlineData("ไม่เคยถูกเรียกเงิน", 100)]
    [InlineData("ไม่เห็นมี", 100)]
    [InlineData("ไม่เห็นมีเลย", 100)]
    [InlineData("nobody", 100)]
    [InlineData("nah", 100)]
    [InlineData("none at all", 100)]
    [InlineData("never happened", 100)]
    [InlineData("เคยมี", 0)]
    [InlineData("ก็มี", 0)]
    [InlineData("มีคนขอ", 0)]
    [InlineData("มีบ้าง", 0)]
    [InlineData("โดนเรียก 500", 0)]
    [InlineData("โดนเรียก ๑,๐๐๐ บาท", 0)]
    public void Not_having_been_asked_for_a_bribe_is_worth_the_points(string text, int points) =>
        Assert.Equal(points, Assert.IsType<AnswerReading.Rated>(Reader.Read(text, Question("e3"))).Choice.Points);

    [Theory]
    [InlineData("👍")]
    [InlineData("😡")]
    [InlineData("มาก")]
    [InlineData("4")]
    [InlineData("ไม่มา")]
    [InlineData("มั้ง")]
    [InlineData("มี 2")]
    [InlineData("ถนน 500")]
    [InlineData("fine")]
    public void Whether_somebody_asked_for_a_bribe_is_never_read_from_a_sign_or_a_slip(string text) =>
        Assert.IsType<AnswerReading.NotUnderstood>(Reader.Read(text, Question("e3")));

    [Theory]
    [InlineData("หายาก", "e4", 3)]
    [InlineData("ไม่ง่าย", "e4", 3)]
    [InlineData("หาง่าย", "e4", 5)]
    [InlineData("usually", "e1", 4)]
    [InlineData("rarely", "e1", 2)]
    [InlineData("ช้ามาก", "e9", 2)]
    [InlineData("never", "e1", 1)]
    [InlineData("never", "e6", 1)]
    [InlineData("ง่ายมาก", "e4", 6)]
    [InlineData("ยาก", "e4", 3)]
    [InlineData("ไม่ค่อยชัด", "e5", 3)]
    [InlineData("สะดวก", "e9", 5)]
    [InlineData("ตลอด", "e1", 6)]
    [InlineData("fairly claer", "e5", 4)]
    [InlineData("fairly unclear", "e5", 0)]
    [InlineData("uclear", "e5", 0)]
    public void Each_question_has_words_of_its_own(string text, string item, int number)
    {
        var reading = Reader.Read(text, Question(item));

        Assert.Equal(number, reading is AnswerReading.Rated rated ? rated.Choice.Number : 0);
    }

    [Fact]
    public void A_sticker_of_thumbs_up_is_a_good_rating_and_says_nothing_of_bribes()
    {
        Assert.Equal(5, Assert.IsType<AnswerReading.Rated>(Reader.ReadSticker(["OK", "thumbs up", "good", "yes"], null, Question("e2"))).Choice.Number);
        Assert.IsType<AnswerReading.NotUnderstood>(Reader.ReadSticker(["thumbs up"], null, Question("e3")));
        Assert.IsType<AnswerReading.NotUnderstood>(Reader.ReadSticker(["thumbs up", "angry"], null, Question("e2")));
        Assert.IsType<AnswerReading.NotUnderstood>(Reader.ReadSticker(["elephant"], null, Question("e2")));
        Assert.Equal(6, Assert.IsType<AnswerReading.Rated>(Reader.ReadSticker([], "มากที่สุด", Question("e2"))).Choice.Number);
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Each_button_is_read_as_the_answer_that_it_shows(string locale) => Assert.All(
        Delivered.Questionnaire.Questions.SelectMany(q => q.Choices.Select(c => (Question: q, Choice: c))),
        a =>
        {
            Assert.Equal(new AnswerReading.Rated(a.Choice, IsLiteral: true), Reader.Read(a.Choice.Button(locale), a.Question));
            Assert.Equal(new AnswerReading.Rated(a.Choice, IsLiteral: true), Reader.Read(a.Choice.Label.In(locale), a.Question));
        });

    [Fact]
    public void No_word_means_two_answers_of_a_question() => Assert.All(Delivered.Questionnaire.Questions, q => Assert.All(
        q.Choices.SelectMany(c => c.Words.Append(c.Label.Thai).Append(c.Label.English).Select(w => (Choice: c, Word: w))),
        said => Assert.Equal(said.Choice, Assert.IsType<AnswerReading.Rated>(Reader.Read(said.Word, q)).Choice)));

    [Fact]
    public void No_text_makes_the_reader_fail() => Prop.ForAll(Texts.SomeText.Arbitrary, text =>
    {
        foreach (var question in Delivered.Questionnaire.Questions)
        {
            Reader.Read(text, question);
            Reader.ReadSticker([text], text, question);
        }

        return true;
    }).Check(Config.QuickThrowOnFailure.WithReplay(2569, 7).WithMaxTest(500));

    private static Question Question(string item) => Delivered.Questionnaire[item];
}
