using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Forms.Steps;

/// <summary>Asks about an item.</summary>
internal sealed class ItemStep(FormWords words) : IFormStep
{
    private static readonly FeedbackButton[] Moves = [FeedbackButton.DoNotKnow, FeedbackButton.Back, FeedbackButton.Skip, FeedbackButton.Stop];

    public FormSaying Ask(FeedbackForm form, FormContext context)
    {
        var question = QuestionOf(form);
        return new(
            $"{Progress(form)}{question.Ask.In(form.Locale)}{(IsFirstRating(form, question) ? $"\n{HowToRate(form, question)}" : "")}",
            [.. question.Choices.Reverse().Select(c => c.Button(form.Locale)), .. words.Buttons(form, Moves)]);
    }

    public StepMove Take(FeedbackForm form, FormInput input, FormContext context)
    {
        var question = QuestionOf(form);
        var reading = input.Sticker is { } keywords
            ? words.Answers.ReadSticker(keywords, input.Text.Length == 0 ? null : input.Text, question)
            : words.Answers.Read(input.Text, question);
        return reading switch
        {
            AnswerReading.Rated rated => Taken(form, question, rated, context),
            AnswerReading.DoNotKnow => On(form, FormAnswer.DoNotKnow),
            AnswerReading.Between two => new StepMove.Wonders(Which(form, two)),
            AnswerReading.Moved moved => new StepMove.Moves(moved.Button),
            _ => new StepMove.Missed(),
        };
    }

    public StepMove? GiveUp(FeedbackForm form, FormContext context) => form.Answers.ContainsKey(form.Items[form.At])
        ? new StepMove.On(FormRoute.Next(form), words.Say(form, FeedbackText.AnswerStays))
        : On(form, FormAnswer.LeftOut, words.Say(form, FeedbackText.LeftOut));

    /// <summary>The form with the item that is asked left out.</summary>
    public static FeedbackForm LeaveOut(FeedbackForm form) => FormRoute.Next(With(form, FormAnswer.LeftOut));

    private StepMove.On Taken(FeedbackForm form, Question question, AnswerReading.Rated rated, FormContext context)
    {
        var said = question.IsReport(rated.Choice) ? words.Say(form, FeedbackText.CorruptionYes, ("channels", words.Channels(form, context)))
            : rated.IsLiteral ? null
            : words.Say(form, FeedbackText.TakenAs, ("answer", rated.Choice.Label.In(form.Locale)));
        return On(form, new FormAnswer((int)rated.Choice.Points), said);
    }

    private static StepMove.On On(FeedbackForm form, FormAnswer answer, string? first = null) => new(FormRoute.Next(With(form, answer)), first);

    private static FeedbackForm With(FeedbackForm form, FormAnswer answer) => form with
    {
        Answers = new Dictionary<string, FormAnswer>(form.Answers) { [form.Items[form.At]] = answer },
    };

    // In the review the items have other numbers.
    private string Progress(FeedbackForm form) => form.IsChanging ? "" : words.Say(
        form, FeedbackText.Progress, ("number", FormWords.Number(form.At + 1)), ("of", FormWords.Number(form.Items.Count))) + "\n";

    private Question QuestionOf(FeedbackForm form) => words.Questionnaire[form.Items[form.At]];

    private bool IsFirstRating(FeedbackForm form, Question question) =>
        !question.YesNo && form.Items.Take(form.At).All(i => words.Questionnaire[i].YesNo);

    private string HowToRate(FeedbackForm form, Question question) => words.Say(
        form,
        FeedbackText.HowToRate,
        ("low", FormWords.Number(question.Choices[0].Number)),
        ("high", FormWords.Number(question.Choices[^1].Number)));

    private FormSaying Which(FeedbackForm form, AnswerReading.Between two)
    {
        var (one, other) = (two.One.Button(form.Locale), two.Other.Button(form.Locale));
        return new(words.Say(form, FeedbackText.WhichOfTwo, ("one", one), ("other", other)), [one, other, .. words.Buttons(form, Moves)]);
    }
}
