using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Forms.Steps;

/// <summary>Shows what is going to be sent, and asks whether to.</summary>
internal sealed class ReviewStep(FormWords words, ReviewLines lines) : IFormStep
{
    private static readonly FeedbackButton[] Buttons = [FeedbackButton.Send, FeedbackButton.Change, FeedbackButton.Stop];

    public FormSaying Ask(FeedbackForm form, FormContext context) => new(
        words.Say(form, FeedbackText.Review, ("answers", lines.Of(form, context.AgencyId))), [.. words.Buttons(form, Buttons)]);

    public StepMove Take(FeedbackForm form, FormInput input, FormContext context) =>
        words.Options.ReadButton(input.Text, [.. Buttons, FeedbackButton.Back, FeedbackButton.Discard]) switch
        {
            FeedbackButton.Send => new StepMove.Over(Send(form)),
            FeedbackButton.Change => new StepMove.On(form with { Step = FormStep.Change, Misses = 0 }),
            FeedbackButton.Discard => new StepMove.Moves(FeedbackButton.Stop),
            { } move => new StepMove.Moves(move),
            null => new StepMove.Missed(),
        };

    // Somebody who left out everything said nothing that could be counted, and may take part another time.
    private FormMove Send(FeedbackForm form) => form.Points.Count == 0 && form.Comment is null
        ? new FormMove.Ends(words.Say(form, FeedbackText.Discarded))
        : new FormMove.Sends(form, words.Say(form, FeedbackText.Thanks));
}
