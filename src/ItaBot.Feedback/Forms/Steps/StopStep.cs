using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Forms.Steps;

/// <summary>Asks what becomes of the answers of somebody who stops.</summary>
internal sealed class StopStep(FormWords words) : IFormStep
{
    private static readonly FeedbackButton[] Buttons = [FeedbackButton.SendPartly, FeedbackButton.Discard, FeedbackButton.GoOn];

    public FormSaying Ask(FeedbackForm form, FormContext context) =>
        new(words.Say(form, FeedbackText.Stop), [.. words.Buttons(form, Buttons)]);

    public StepMove Take(FeedbackForm form, FormInput input, FormContext context) =>
        words.Options.ReadButton(input.Text, [.. Buttons, FeedbackButton.Back]) switch
        {
            FeedbackButton.SendPartly => new StepMove.Over(new FormMove.Sends(form, words.Say(form, FeedbackText.SentPartly))),
            FeedbackButton.Discard => new StepMove.Over(new FormMove.Ends(words.Say(form, FeedbackText.Discarded))),
            FeedbackButton.GoOn or FeedbackButton.Back => new StepMove.Moves(FeedbackButton.Back),
            _ => new StepMove.Missed(),
        };
}
