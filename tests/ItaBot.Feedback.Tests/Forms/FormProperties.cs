using FsCheck;
using FsCheck.Fluent;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Tests.Forms;

public sealed class FormProperties
{
    // As many as LINE shows, and as long as it shows them.
    private const int MostButtons = 13, LongestButton = 20;

    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(2569, 85).WithMaxTest(400);

    private static readonly FeedbackButton[] Forgetting = [FeedbackButton.StartAgain, FeedbackButton.Skip, FeedbackButton.ShortForm, FeedbackButton.DoNotKnow];

    private static readonly string[] Words =
    [
        .. Enum.GetValues<FeedbackButton>().SelectMany(b => (string[])[Delivered.Questionnaire[b].Label.Thai, Delivered.Questionnaire[b].Label.English]),
        "1", "2", "4", "๖", "12", "0", "99", "-1", "มาก", "a lot", "ไม่มี", "ปานกลาง", "👍", "⭐⭐⭐⭐⭐", "ภาษี", "เมื่อวาน", "ไม่รู้", "ฟหกด", "", " ",
        "โทร 081-234-5678", "{answers}", "คะแนนรวมเท่าไหร่",
    ];

    /// <summary>What a person says, in order, some of it several times: which word, or beyond them a sticker, a report and a long break.</summary>
    private static Arbitrary<int[]> Talks { get; } =
        (from length in Gen.Choose(1, 40)
         from said in (from word in Gen.Choose(0, Words.Length + 2) from times in Gen.Choose(1, 3) select Enumerable.Repeat(word, times)).ArrayOf(length)
         select said.SelectMany(w => w).ToArray()).ToArbitrary();

    [Fact]
    public void Whatever_is_said_the_form_asks_something_or_is_over() => Prop.ForAll(Talks, talk => Run(talk).All(step =>
        step.Talk.IsOver ? step.Talk.Text.Length > 0 : ((FormMove.Asks)step.Talk.Move!).Saying is { Text.Length: > 0, Buttons.Count: > 0 })).Check(Seeded);

    [Fact]
    public void There_are_never_more_buttons_or_longer_ones_than_line_shows() => Prop.ForAll(Talks, talk => Run(talk).All(step =>
        step.Talk.Move is not FormMove.Asks asks
        || (asks.Saying.Buttons.Count <= MostButtons && asks.Saying.Buttons.All(b => b.Length <= LongestButton)))).Check(Seeded);

    [Fact]
    public void Every_form_is_read_as_it_was_written() => Prop.ForAll(Talks, talk => Run(talk).All(step =>
        FormJson.Read(FormJson.Write(step.Talk.Form)) is { } read && FormJson.Write(read) == FormJson.Write(step.Talk.Form))).Check(Seeded);

    [Fact]
    public void No_answer_is_lost_but_by_a_wish() => Prop.ForAll(Talks, talk => Run(talk).All(step =>
        IsWish(step.Said) || step.Before.Points.Keys.All(step.Talk.Form.Points.ContainsKey))).Check(Seeded);

    [Fact]
    public void Only_an_answer_changes_an_answer() => Prop.ForAll(Talks, talk => Run(talk).All(step =>
        IsWish(step.Said) || step.Before.Step == FormStep.Item || step.Before.Points.Keys.All(i => step.Talk.Form.Answers[i] == step.Before.Answers[i])))
        .Check(Seeded);

    private static IEnumerable<(string Said, FeedbackForm Before, FormTalk Talk)> Run(int[] said)
    {
        // Who says anything to the first question mostly says no: half of all have come as far as the review.
        var talk = FormTalk.At(said[0] % 2 == 0 ? FormStep.Review : FormStep.Length, said[0] % 3 == 0 ? "en" : "th");
        for (var at = 0; at < said.Length && !talk.IsOver; at++)
        {
            var before = talk.Form;
            var word = said[at] - Words.Length;
            talk = word switch
            {
                0 => talk.Stick("thumbs up"),
                1 => talk.Say("เขาเรียกเงินใต้โต๊ะ", reports: true),
                2 => new FormTalk(FormDialog.Resume(before, FormTalk.Now.AddHours(2))).Say("คะแนนรวมเท่าไหร่"),
                _ => talk.Say(Words[said[at]]),
            };
            yield return (word < 0 ? Words[said[at]] : "", before, talk);
        }
    }

    private static bool IsWish(string said) =>
        Forgetting.Any(b => Delivered.Questionnaire[b].Label is var label && (label.Thai == said || label.English == said)) || said == "ไม่รู้";
}
