namespace ItaBot.Scoring.Scorecards;

/// <summary>Where a figure that is shown comes from.</summary>
public enum Basis
{
    /// <summary>As published.</summary>
    Reported,

    /// <summary>Computed by the rules of its year.</summary>
    Computed,
}
