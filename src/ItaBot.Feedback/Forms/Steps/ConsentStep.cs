using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Forms.Steps;

/// <summary>Says whose questionnaire it is and what is kept, and asks whether the person agrees.</summary>
internal sealed class ConsentStep(FormWords words) : IFormStep
{
    private static readonly FeedbackButton[] Buttons = [FeedbackButton.Agree, FeedbackButton.Refuse];

    public FormSaying Ask(FeedbackForm form, FormContext context) => new(
        words.Say(
            form,
            FeedbackText.Consent,
            ("agency", context.AgencyName),
            ("hours", FormWords.Number((int)FeedbackForm.KeptFor.TotalHours))),
        [.. words.Buttons(form, Buttons)]);

    public StepMove Take(FeedbackForm form, FormInput input, FormContext context) => words.Options.ReadButton(input.Text, [.. Buttons, FeedbackButton.Stop]) switch
    {
        FeedbackButton.Agree => new StepMove.On(FormRoute.Next(form)),
        FeedbackButton.Refuse or FeedbackButton.Stop => Refused(form),
        _ => new StepMove.Missed(),
    };

    public StepMove? GiveUp(FeedbackForm form, FormContext context) => Refused(form);

    private StepMove.Over Refused(FeedbackForm form) => new(new FormMove.Ends(words.Say(form, FeedbackText.Refused)));
}
