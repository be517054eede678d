using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Forms.Steps;

/// <summary>Asks which line of the review is to be changed.</summary>
internal sealed class ChangeStep(FormWords words) : IFormStep
{
    private static readonly FeedbackButton[] Moves = [FeedbackButton.Back, FeedbackButton.Stop];

    public FormSaying Ask(FeedbackForm form, FormContext context) => new(
        words.Say(form, FeedbackText.WhichToChange),
        [.. Enumerable.Range(1, ReviewLines.CountOf(form)).Select(FormWords.Number), .. words.Buttons(form, FeedbackButton.Back)]);

    public StepMove Take(FeedbackForm form, FormInput input, FormContext context) =>
        words.Options.ReadButton(input.Text, Moves) is { } move ? new StepMove.Moves(move)
        : words.Options.ReadNumber(input.Text, ReviewLines.CountOf(form)) is { } line ? new StepMove.On(ReviewLines.StepOf(form, line))
        : new StepMove.Missed();

    public StepMove? GiveUp(FeedbackForm form, FormContext context) => new StepMove.Moves(FeedbackButton.Back);
}
