using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Forms.Steps;

/// <summary>Asks somebody who comes back whether to go on or to begin again.</summary>
internal sealed class ResumeStep(FormWords words) : IFormStep
{
    private static readonly FeedbackButton[] Buttons = [FeedbackButton.GoOn, FeedbackButton.StartAgain, FeedbackButton.Stop];

    public FormSaying Ask(FeedbackForm form, FormContext context)
    {
        var at = form.Before switch
        {
            FormStep.Length or FormStep.Service or FormStep.When => 1,
            FormStep.Item => form.At + 1,
            _ => form.Items.Count,
        };
        return new(
            words.Say(form, FeedbackText.Resume, ("number", FormWords.Number(at)), ("of", FormWords.Number(form.Items.Count))),
            [.. words.Buttons(form, Buttons)]);
    }

    public StepMove Take(FeedbackForm form, FormInput input, FormContext context) =>
        words.Options.ReadButton(input.Text, [.. Buttons, FeedbackButton.Back]) switch
        {
            FeedbackButton.StartAgain => new StepMove.On(FormRoute.Next(new FeedbackForm(form.RoundId, form.Locale, form.UsedAt))),
            FeedbackButton.GoOn or FeedbackButton.Back => new StepMove.Moves(FeedbackButton.Back),
            { } move => new StepMove.Moves(move),
            null => new StepMove.Missed(),
        };
}
