namespace ItaBot.Feedback.Results;

/// <summary>Whether the answers to an item can tell it from the pass mark.</summary>
public enum Verdict
{
    /// <summary>The whole interval lies at or above the pass mark.</summary>
    Above,

    /// <summary>The whole interval lies below the pass mark.</summary>
    Below,

    /// <summary>The interval crosses the pass mark.</summary>
    CannotTell,

    /// <summary>Nothing may be shown; says neither that there are answers nor that there are none.</summary>
    Hidden,
}
