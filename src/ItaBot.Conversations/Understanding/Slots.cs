using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding;

/// <summary>What a message states besides its intent. What it does not state is null, never guessed.</summary>
public sealed record Slots
{
    /// <summary>The agency's id.</summary>
    public string? Agency { get; init; }

    /// <summary>The fiscal year, Buddhist era; of two years the later one.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>The year compared with, Buddhist era.</summary>
    public int? OtherYear { get; init; }

    /// <summary>What the question is about.</summary>
    public Target? Target { get; init; }

    /// <summary>The targets that a list is limited to, as in "among i13–i15"; not part of what other programs are told.</summary>
    public IReadOnlyList<Target>? Among { get; init; }

    /// <summary>The tool that a list is limited to.</summary>
    public Tool? Tool { get; init; }

    /// <summary>The kind of figures that a list is made of.</summary>
    public TargetKind? Level { get; init; }

    /// <summary>The mark, in points.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>Which end of a ranking.</summary>
    public Direction? Direction { get; init; }

    /// <summary>How many are asked for.</summary>
    public int? N { get; init; }

    /// <summary>The score that a what-if assumes, in points.</summary>
    public decimal? Value { get; init; }

    /// <summary>The total that a plan aims for, in points.</summary>
    public decimal? Goal { get; init; }

    /// <summary>
    /// Several things that the text names together, a range written out; a list asked for is limited to them and to what
    /// stands under them. Null where it names none, or one that is the <see cref="Target"/>. No part of the answer's JSON.
    /// </summary>
    public IReadOnlyList<Target>? Among { get; init; }

    /// <summary>
    /// The kind of figures whose changes are asked for ("which indicators fell?"); <see cref="Level"/> is set only where
    /// every one of a kind is to be compared. No part of the answer's JSON.
    /// </summary>
    public TargetKind? ChangesOf { get; init; }
}
