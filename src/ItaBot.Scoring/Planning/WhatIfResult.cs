using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Planning;

/// <summary>What comes of assuming other scores.</summary>
public abstract record WhatIfResult
{
    private WhatIfResult() { }

    /// <summary>The total and the level under the assumption.</summary>
    /// <param name="Before">As it is.</param>
    /// <param name="After">As it would be; the assumed figures are computed ones in it.</param>
    public sealed record Assumed(Scorecard Before, Scorecard After) : WhatIfResult
    {
        /// <summary>
        /// What the assumption adds to the computed total, in points; negative where it takes away, null where there is no
        /// computed total without the assumption.
        /// </summary>
        public decimal? Gain => After.Total.Computed - Before.Total.Computed;
    }

    /// <summary>The total cannot be told, because something between the assumed figure and the total is not known.</summary>
    /// <param name="Target">The figure that was to be assumed.</param>
    /// <param name="At">The figure that cannot be computed from it.</param>
    /// <param name="Gap">What is missing there.</param>
    public sealed record NotComputable(Target Target, Target At, Gap Gap) : WhatIfResult;

    /// <summary>The rules of the year have no such target.</summary>
    /// <param name="Target">What was to be assumed.</param>
    public sealed record NoSuchTarget(Target Target) : WhatIfResult;
}
