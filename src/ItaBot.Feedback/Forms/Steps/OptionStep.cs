using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Forms.Steps;

/// <summary>Asks for one of a list: which service, or when.</summary>
/// <param name="words">What the form says.</param>
/// <param name="question">The question.</param>
/// <param name="optionsOf">What there is to choose from, for an agency.</param>
/// <param name="chosenIn">The id that was chosen; null for nothing.</param>
/// <param name="with">The form with what was chosen; null for nothing.</param>
internal sealed class OptionStep(
    FormWords words,
    FeedbackText question,
    Func<string, IReadOnlyList<Option>> optionsOf,
    Func<FeedbackForm, string?> chosenIn,
    Func<FeedbackForm, string?, FeedbackForm> with) : IFormStep
{
    private static readonly FeedbackButton[] Moves = [FeedbackButton.Back, FeedbackButton.Skip, FeedbackButton.DoNotKnow, FeedbackButton.Stop];

    // A list of the most services leaves room for two more buttons in LINE; skipping can be typed.
    private static readonly FeedbackButton[] Shown = [FeedbackButton.Back, FeedbackButton.Stop];

    public FormSaying Ask(FeedbackForm form, FormContext context) => new(
        words.Say(form, question),
        [.. optionsOf(context.AgencyId).Select(o => o.Label.In(form.Locale)), .. words.Buttons(form, Shown)]);

    public StepMove Take(FeedbackForm form, FormInput input, FormContext context) =>
        words.Options.ReadButton(input.Text, Moves) is { } move ? new StepMove.Moves(move == FeedbackButton.DoNotKnow ? FeedbackButton.Skip : move)
        : words.Options.Read(input.Text, optionsOf(context.AgencyId)) is { } chosen ? new StepMove.On(FormRoute.Next(with(form, chosen.Id)))
        : new StepMove.Missed();

    public StepMove? GiveUp(FeedbackForm form, FormContext context) =>
        new StepMove.On(FormRoute.Next(form), words.Say(form, chosenIn(form) is null ? FeedbackText.LeftOut : FeedbackText.AnswerStays));
}
