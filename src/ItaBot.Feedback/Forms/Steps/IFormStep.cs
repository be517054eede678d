namespace ItaBot.Feedback.Forms.Steps;

/// <summary>One step of a form: asks for something and takes it.</summary>
internal interface IFormStep
{
    /// <summary>What it asks.</summary>
    FormSaying Ask(FeedbackForm form, FormContext context);

    /// <summary>What was said, as this step takes it.</summary>
    StepMove Take(FeedbackForm form, FormInput input, FormContext context);

    /// <summary>What becomes of the form where nothing was understood for the last time; null keeps asking.</summary>
    StepMove? GiveUp(FeedbackForm form, FormContext context) => null;
}
