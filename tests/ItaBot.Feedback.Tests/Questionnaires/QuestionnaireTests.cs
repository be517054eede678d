using ItaBot.Feedback.Questionnaires;
using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;
using ItaBot.Testing;

namespace ItaBot.Feedback.Tests.Questionnaires;

public sealed class QuestionnaireTests
{
    private static readonly string[] Files = ["questionnaire.yaml", "corruption.yaml", "requests.yaml"];

    [Fact]
    public void Every_item_of_the_EIT_has_one_question_and_answers_on_the_scale_of_the_year()
    {
        var eit = Delivered.Rules.Find(2568)![Tool.EIT];

        Assert.Equal(eit.Indicators.SelectMany(i => i.Items).Select(i => i.Id), Delivered.Questionnaire.Questions.Select(q => q.ItemId));
        Assert.All(Delivered.Questionnaire.Questions.Where(q => q.ItemId != "e3"), q => Assert.Equal([0, 20, 40, 60, 80, 100], q.Choices.Select(c => c.Points)));
        Assert.Equal([("มี", 0m), ("ไม่มี", 100m)], Delivered.Questionnaire["e3"].Choices.Select(c => (c.Label.Thai, c.Points)));
        Assert.Equal([true, false], Delivered.Questionnaire["e3"].Choices.Select(Delivered.Questionnaire["e3"].IsReport));
    }

    [Fact]
    public void No_question_is_worded_like_the_official_one()
    {
        var seeds = Directory.Exists(Repository.Shared("seeds")) ? string.Concat(Directory.GetFiles(Repository.Shared("seeds"), "*.txt").Select(File.ReadAllText)) : "";

        Assert.All(Delivered.Questionnaire.Questions, q => Assert.DoesNotContain(q.Ask.Thai, seeds, StringComparison.Ordinal));
    }

    [Fact]
    public void Consent_says_whose_it_is_and_what_is_kept()
    {
        var thai = Delivered.Questionnaire.Say(FeedbackText.Consent, "th", ("agency", "อบต.คลองเมือง"), ("hours", "24"));
        var english = Delivered.Questionnaire.Say(FeedbackText.Consent, "en", ("agency", "Klong Mueang"), ("hours", "24"));

        Assert.Contains("ไม่ใช่แบบวัด EIT ของ ป.ป.ช.", thai, StringComparison.Ordinal);
        Assert.Contains("not the official EIT survey of the National Anti-Corruption Commission", english, StringComparison.Ordinal);
        Assert.DoesNotContain("{", thai + english, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_wrote_is_never_filled_in_itself() =>
        Assert.Contains("{answer}", Delivered.Questionnaire.Say(FeedbackText.TakenAs, "en", ("answer", "{answer}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("3", "allowances")]
    [InlineData("๑", "taxes")]
    [InlineData("เรื่องภาษี", "taxes")]
    [InlineData("น้ำประปาครับ", "water-roads")]
    [InlineData("เบี้ยยังชีบ", "allowances")]
    [InlineData("3 เบี้ยยังชีพ", "allowances")]
    [InlineData("permits", "permits")]
    [InlineData("2 เบี้ยยังชีพ", null)]
    [InlineData("0", null)]
    [InlineData("12", null)]
    [InlineData("ไม่มี", null)]
    public void A_service_is_chosen_by_number_label_or_word(string text, string? id) =>
        Assert.Equal(id, new OptionReader(Delivered.Questionnaire).Read(text, Delivered.Questionnaire.ServicesOf("klong-mueang"))?.Id);

    [Theory]
    [InlineData("ยินยอม เริ่มเลย", FeedbackButton.Agree)]
    [InlineData("ตกลงค่ะ", FeedbackButton.Agree)]
    [InlineData("yes please", FeedbackButton.Agree)]
    [InlineData("ไม่ตกลง", FeedbackButton.Refuse)]
    [InlineData("No thanks", FeedbackButton.Refuse)]
    [InlineData("ไม่ยินยอม", FeedbackButton.Refuse)]
    [InlineData("ตกลล", null)]
    [InlineData("ทำไม", null)]
    public void Consent_is_read_but_never_guessed(string text, FeedbackButton? button) =>
        Assert.Equal(button, new OptionReader(Delivered.Questionnaire).ReadButton(text, FeedbackButton.Agree, FeedbackButton.Refuse));

    [Theory]
    [InlineData("questionnaire.yaml", "\n  e9:", "\n  e10:", "no item \"e10\"")]
    [InlineData("questionnaire.yaml", "year: 2568", "year: 2599", "no rules of the year 2599")]
    [InlineData("questionnaire.yaml", "year: 2568", "year: 2563", "do not say what answers are worth")]
    [InlineData("questionnaire.yaml", "scale: kept", "scale: yes-no", "this item is rated")]
    [InlineData("questionnaire.yaml", "scale: yes-no", "scale: amount", "Use scale: yes-no")]
    [InlineData("questionnaire.yaml", "scale: ease", "scale: easy", "\"easy\" is not known")]
    [InlineData("questionnaire.yaml", "    - { th: ง่าย, en: Easy, say: [หาง่าย] }\n", "", "There are 5 answers")]
    [InlineData("questionnaire.yaml", "th: ค่อนข้างง่าย,", "th: ค่อนข้างง่ายมากพอควร,", "a button shows 20")]
    [InlineData("questionnaire.yaml", "say: [quite easy]", "say: [ง่าย]", "is already in another entry")]
    [InlineData("questionnaire.yaml", "{ id: permits,", "{ id: taxes,", "\"taxes\" is already")]
    [InlineData("questionnaire.yaml", "{ id: permits,", "{ id: ใบอนุญาต,", "small latin letters")]
    [InlineData("questionnaire.yaml", "th: \"ข้อ {number} จาก {of}\"", "th: \"ข้อ {nummer} จาก {of}\"", "\"{nummer}\" is not known")]
    [InlineData("questionnaire.yaml", "  no-answer: {", "  no-anser: {", "\"no-anser\" is not known")]
    [InlineData("questionnaire.yaml", "of: [3, 4]", "of: [3, 8]", "\"8\" is not known")]
    [InlineData("corruption.yaml", "  - สินบน\n", "  - สินบน…\n", "Letters must stand")]
    [InlineData("corruption.yaml", "{ one: money, other: condition }", "{ one: cash, other: condition }", "\"cash\" is not known")]
    [InlineData("requests.yaml", "\ntell:", "\ntells:", "\"tells\" is not known")]
    public void A_file_that_cannot_be_is_refused_with_its_line(string file, string text, string by, string says)
    {
        using var folder = new BrokenFolder(Files);
        var line = folder.Replace(file, text, by);

        var refusal = Assert.Throws<DataFileException>(() => FeedbackData.Load(folder.Path, Delivered.Rules));

        Assert.Equal(file, Path.GetFileName(refusal.File));
        Assert.Contains(says, refusal.Problem.English, StringComparison.Ordinal);
        Assert.InRange(refusal.Line, Math.Max(1, line - 8), line + 2);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var folder = new BrokenFolder(["questionnaire.yaml"]);

        var refusal = Assert.Throws<DataFileException>(() => FeedbackData.Load(folder.Path, Delivered.Rules));

        Assert.Equal("corruption.yaml", Path.GetFileName(refusal.File));
    }
}
