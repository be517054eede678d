using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Forms.Steps;

/// <summary>The lines of a review: the service, when, each item and the comment, numbered from 1.</summary>
internal sealed class ReviewLines(FormWords words)
{
    // Before the items come the service and the time.
    private const int BeforeItems = 2;

    /// <summary>All lines.</summary>
    public string Of(FeedbackForm form, string agencyId) => string.Join('\n', Lines(form, agencyId).Select((line, at) => words.Say(
        form,
        FeedbackText.ReviewLine,
        ("number", FormWords.Number(at + 1)),
        ("question", line.Question),
        ("answer", line.Answer ?? words.Say(form, FeedbackText.NoAnswer)))));

    /// <summary>How many lines there are.</summary>
    public static int CountOf(FeedbackForm form) => BeforeItems + form.Items.Count + 1;

    /// <summary>The form at the step of a line, to change it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="line">From 1.</param>
    public static FeedbackForm StepOf(FeedbackForm form, int line)
    {
        var at = line - 1 - BeforeItems;
        var changing = form with { IsChanging = true, Misses = 0 };
        return line switch
        {
            1 => changing with { Step = FormStep.Service },
            2 => changing with { Step = FormStep.When },
            _ when at < form.Items.Count => changing with { Step = FormStep.Item, At = at },
            _ => changing with { Step = FormStep.Comment },
        };
    }

    private IEnumerable<(string Question, string? Answer)> Lines(FeedbackForm form, string agencyId) =>
    [
        (words.Say(form, FeedbackText.WhichService), LabelOf(form, words.Questionnaire.ServicesOf(agencyId), form.Service)),
        (words.Say(form, FeedbackText.When), LabelOf(form, words.Questionnaire.Times, form.When)),
        .. form.Items.Select(i => (words.Questionnaire[i].Ask.In(form.Locale), AnswerTo(form, words.Questionnaire[i]))),
        (words.Questionnaire.Say(FeedbackText.CommentLine, form.Locale), form.Comment),
    ];

    private static string? LabelOf(FeedbackForm form, IReadOnlyList<Option> options, string? id) =>
        options.FirstOrDefault(o => o.Id == id)?.Label.In(form.Locale);

    private string? AnswerTo(FeedbackForm form, Question question) => form.Answers.GetValueOrDefault(question.ItemId) switch
    {
        { Points: { } points } => question.Choices.First(c => c.Points == points).Label.In(form.Locale),
        { IsLeftOut: false } => words.Questionnaire[FeedbackButton.DoNotKnow].Label.In(form.Locale),
        _ => null,
    };
}
