namespace ItaBot.Conversations.Answers;

/// <summary>The value of a fact.</summary>
public abstract record FactValue
{
    private FactValue() { }

    /// <summary>A figure.</summary>
    /// <param name="Value">In the unit of the fact's kind: points, a count, percent.</param>
    public sealed record Number(decimal Value) : FactValue;

    /// <summary>A word, such as the name of a level.</summary>
    /// <param name="Value">As published or as the rules name it.</param>
    public sealed record Word(string Value) : FactValue;
}
