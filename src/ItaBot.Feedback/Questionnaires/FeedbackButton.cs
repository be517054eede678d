namespace ItaBot.Feedback.Questionnaires;

/// <summary>Buttons of the dialog beside the answers. Each stands in <c>questionnaire.yaml</c> under its name in small letters and hyphens.</summary>
public enum FeedbackButton
{
    /// <summary>Agrees and begins.</summary>
    Agree,

    /// <summary>Does not agree.</summary>
    Refuse,

    /// <summary>The short form.</summary>
    ShortForm,

    /// <summary>The long form.</summary>
    LongForm,

    /// <summary>The question before.</summary>
    Back,

    /// <summary>Leaves the question out.</summary>
    Skip,

    /// <summary>Stops.</summary>
    Stop,

    /// <summary>The person cannot tell; a question so answered is worth no points.</summary>
    DoNotKnow,

    /// <summary>No comment.</summary>
    NoComment,

    /// <summary>Sends the answers.</summary>
    Send,

    /// <summary>Changes an answer before sending.</summary>
    Change,

    /// <summary>Sends what there is, after stopping.</summary>
    SendPartly,

    /// <summary>Throws away what there is, after stopping.</summary>
    Discard,

    /// <summary>Goes on where the dialog waits.</summary>
    GoOn,

    /// <summary>Begins again from the first question.</summary>
    StartAgain,
}
