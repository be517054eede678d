using ItaBot.Feedback.Questionnaires;
using ItaBot.Feedback.Sampling;

namespace ItaBot.Feedback.Forms.Steps;

/// <summary>Asks for the short or the long form, and chooses the items of the short one.</summary>
internal sealed class LengthStep(FormWords words) : IFormStep
{
    private static readonly FeedbackButton[] Buttons = [FeedbackButton.ShortForm, FeedbackButton.LongForm];

    public FormSaying Ask(FeedbackForm form, FormContext context) => new(
        words.Say(
            form,
            FeedbackText.WhichForm,
            ("few", FormWords.Number(QuickForm.Length)),
            ("all", FormWords.Number(words.Questionnaire.Questions.Count))),
        [.. words.Buttons(form, [.. Buttons, FeedbackButton.Stop])]);

    public StepMove Take(FeedbackForm form, FormInput input, FormContext context) =>
        words.Options.ReadButton(input.Text, [.. Buttons, FeedbackButton.Skip, FeedbackButton.DoNotKnow, FeedbackButton.Back, FeedbackButton.Stop]) switch
        {
            FeedbackButton.ShortForm or FeedbackButton.Skip or FeedbackButton.DoNotKnow => Short(form, context),
            FeedbackButton.LongForm => Begin(form, [.. words.Questionnaire.Questions.Select(q => q.ItemId)]),
            { } move => new StepMove.Moves(move),
            null => new StepMove.Missed(),
        };

    public StepMove? GiveUp(FeedbackForm form, FormContext context) => Short(form, context);

    // The short form of one person asks the same however often they choose it.
    private static StepMove.On Short(FeedbackForm form, FormContext context) =>
        Begin(form, form.Items.Count == QuickForm.Length ? form.Items : QuickForm.Choose(context.Loads, context.Random));

    // Who comes back and chooses again keeps what they said to the items that are asked again.
    private static StepMove.On Begin(FeedbackForm form, IReadOnlyList<string> items) => new(FormRoute.Next(form with
    {
        Items = items,
        Answers = form.Answers.Where(a => items.Contains(a.Key)).ToDictionary(),
    }));
}
