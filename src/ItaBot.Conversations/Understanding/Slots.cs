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

    /// <summary>What a list is limited to the parts of, as in "items of indicator 9"; not part of what other programs are told.</summary>
    public Target? Under { get; init; }

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
}
