namespace ItaBot.Conversations.Understanding;

/// <summary>Which end of a ranking is asked for.</summary>
public enum Direction
{
    /// <summary>The lowest scores.</summary>
    Lowest,

    /// <summary>The highest scores.</summary>
    Highest,
}
