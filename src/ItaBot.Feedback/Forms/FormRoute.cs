namespace ItaBot.Feedback.Forms;

/// <summary>The way through a form, from step to step.</summary>
internal static class FormRoute
{
    /// <summary>The form at the step after the one that was answered or left out.</summary>
    public static FeedbackForm Next(FeedbackForm form)
    {
        var next = form with { Misses = 0, IsChanging = false };
        return form.IsChanging ? next with { Step = FormStep.Review } : form.Step switch
        {
            FormStep.Consent => next with { Step = FormStep.Length },
            FormStep.Length => next with { Step = FormStep.Service },
            FormStep.Service => next with { Step = FormStep.When },
            FormStep.When => next with { Step = FormStep.Item, At = 0 },
            FormStep.Item when form.At + 1 < form.Items.Count => next with { At = form.At + 1 },
            FormStep.Item => next with { Step = FormStep.Comment },
            _ => next with { Step = FormStep.Review },
        };
    }

    /// <summary>The form at the step before; null where there is none.</summary>
    public static FeedbackForm? Before(FeedbackForm form)
    {
        var before = form with { Misses = 0, IsChanging = false };
        return form.IsChanging ? before with { Step = FormStep.Review } : form.Step switch
        {
            FormStep.Service => before with { Step = FormStep.Length },
            FormStep.When => before with { Step = FormStep.Service },
            FormStep.Item when form.At > 0 => before with { At = form.At - 1 },
            FormStep.Item => before with { Step = FormStep.When },
            FormStep.Comment => before with { Step = FormStep.Item, At = form.Items.Count - 1 },
            FormStep.Review => before with { Step = FormStep.Comment },
            FormStep.Change => before with { Step = FormStep.Review },
            FormStep.Stop or FormStep.Resume => before with { Step = form.Before },
            _ => null,
        };
    }
}
