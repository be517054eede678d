namespace ItaBot.Feedback.Forms;

/// <summary>What a form waits for.</summary>
public enum FormStep
{
    /// <summary>Whether the person agrees.</summary>
    Consent,

    /// <summary>The short or the long form.</summary>
    Length,

    /// <summary>Which service.</summary>
    Service,

    /// <summary>When the service was used.</summary>
    When,

    /// <summary>An answer to the item at <see cref="FeedbackForm.At"/>.</summary>
    Item,

    /// <summary>A free comment.</summary>
    Comment,

    /// <summary>Whether to send.</summary>
    Review,

    /// <summary>Which answer to change.</summary>
    Change,

    /// <summary>Whether to send what there is, after stopping.</summary>
    Stop,

    /// <summary>Whether to go on or to begin again, after coming back.</summary>
    Resume,
}
