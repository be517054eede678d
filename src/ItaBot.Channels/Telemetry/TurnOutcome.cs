namespace ItaBot.Channels.Telemetry;

/// <summary>What comes of a turn, as metrics and traces name it.</summary>
internal static class TurnOutcome
{
    /// <summary>It was stored, with whatever it says.</summary>
    public const string Answered = "answered";

    /// <summary>Its event waited no longer when it was to be stored.</summary>
    public const string Discarded = "discarded";

    /// <summary>It is to be run again.</summary>
    public const string Failed = "failed";

    /// <summary>It will not be run again.</summary>
    public const string GivenUp = "given-up";
}
