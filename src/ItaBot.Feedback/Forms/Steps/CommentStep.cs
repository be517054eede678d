using ItaBot.Feedback.Questionnaires;
using ItaBot.Feedback.Texts;

namespace ItaBot.Feedback.Forms.Steps;

/// <summary>Asks for a free comment, and cleans it.</summary>
internal sealed class CommentStep(FormWords words) : IFormStep
{
    private static readonly FeedbackButton[] Buttons = [FeedbackButton.NoComment, FeedbackButton.Back, FeedbackButton.Stop];

    public FormSaying Ask(FeedbackForm form, FormContext context) =>
        new(words.Say(form, FeedbackText.Comment), [.. words.Buttons(form, Buttons)]);

    public StepMove Take(FeedbackForm form, FormInput input, FormContext context)
    {
        if (words.Options.ReadButton(input.Text, [.. Buttons, FeedbackButton.Skip, FeedbackButton.DoNotKnow]) is { } button)
        {
            return button is FeedbackButton.NoComment or FeedbackButton.Skip or FeedbackButton.DoNotKnow
                ? new StepMove.On(FormRoute.Next(form with { Comment = null }))
                : new StepMove.Moves(button);
        }

        var comment = input.Sticker is null ? CommentCleaner.Clean(input.Text) : "";
        return !comment.Any(char.IsLetter) ? new StepMove.Missed() : new StepMove.On(
            FormRoute.Next(form with { Comment = comment }),
            comment == input.Text.Trim() ? null : words.Say(form, FeedbackText.CommentCleaned, ("comment", comment)));
    }

    public StepMove? GiveUp(FeedbackForm form, FormContext context) =>
        new StepMove.On(FormRoute.Next(form), form.Comment is null ? null : words.Say(form, FeedbackText.AnswerStays));
}
