namespace ItaBot.Scoring.Scorecards;

/// <summary>What a doubtful fact about the rules is about.</summary>
public enum RuleDoubtKind
{
    /// <summary>The weights of the tools in the total.</summary>
    ToolWeights,

    /// <summary>The weights of the sub-indicators in an indicator.</summary>
    SubWeights,

    /// <summary>Which items stand under an indicator or a sub-indicator.</summary>
    Items,

    /// <summary>That an EIT item is the mean of its parts, each of the same weight.</summary>
    Parts,

    /// <summary>The conditions of the levels.</summary>
    Levels,

    /// <summary>The score from which something passes.</summary>
    PassMark,
}
