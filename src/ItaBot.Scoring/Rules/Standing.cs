namespace ItaBot.Scoring.Rules;

/// <summary>How far a fact about the rules can be relied on, from the firmest to the weakest.</summary>
public enum Standing
{
    /// <summary>Read in a source that is named.</summary>
    Found,

    /// <summary>Worked out by arithmetic from published figures; no text of the rules confirms it.</summary>
    Derived,

    /// <summary>Believed, but neither read nor worked out; an answer that rests on it says so.</summary>
    Unconfirmed,
}
