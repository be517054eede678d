using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Reconciling;

/// <summary>Something simple that would turn the computed figure into the published one.</summary>
public abstract record Explanation
{
    private Explanation() { }

    /// <summary>The decimals beyond the second were cut off instead of rounded.</summary>
    public sealed record Truncated : Explanation;

    /// <summary>All sub-indicators were given the same weight.</summary>
    public sealed record EqualSubIndicators : Explanation;

    /// <summary>All items of the indicator were given the same weight, whatever their sub-indicator.</summary>
    public sealed record EqualItems : Explanation;

    /// <summary>The weights of another year were used.</summary>
    /// <param name="Year">Of which year, Buddhist era.</param>
    public sealed record OtherYear(int Year) : Explanation;

    /// <summary>One digit of one published figure is wrong.</summary>
    /// <param name="Target">Whose figure.</param>
    /// <param name="Part">The part of the EIT item that it is about; null for a figure without parts.</param>
    /// <param name="Printed">As published.</param>
    /// <param name="Meant">With the one digit changed.</param>
    public sealed record MisprintedDigit(Target Target, ItemPart? Part, decimal Printed, decimal Meant) : Explanation;

    /// <summary>Two published figures stand in each other's place.</summary>
    /// <param name="One">One of them.</param>
    /// <param name="Other">The other.</param>
    public sealed record Swapped(Target One, Target Other) : Explanation;
}
