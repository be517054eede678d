using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Everything that a text mentions, whatever its intent; intent and slots are decided from it.</summary>
internal sealed record Mentioned
{
    /// <summary>The agency's id.</summary>
    public string? Agency { get; init; }

    /// <summary>The fiscal years, in the order of the text.</summary>
    public IReadOnlyList<YearMention> Years { get; init; } = [];

    /// <summary>Items, indicators and sub-indicators named by id or number, in the order of the text.</summary>
    public IReadOnlyList<Target> Ids { get; init; } = [];

    /// <summary>What is named by its name.</summary>
    public Target? Named { get; init; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<Tool> Tools { get; init; } = [];

    /// <summary>Whether the whole is named.</summary>
    public bool Total { get; init; }

    /// <summary>The kind of figures that is named.</summary>
    public TargetKind? Level { get; init; }

    /// <summary>Whether every one of that kind is meant: รายข้อ, by indicator.</summary>
    public bool EachOfLevel { get; init; }

    /// <summary>The mark that something is to be below, in points.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>Which end of a ranking.</summary>
    public Direction? Direction { get; init; }

    /// <summary>How many.</summary>
    public int? N { get; init; }

    /// <summary>A score that is assumed or aimed for.</summary>
    public decimal? Points { get; init; }

    /// <summary>The groups of words that may stand for one another of which something is said.</summary>
    public IReadOnlyList<string> Concepts { get; init; } = [];

    /// <summary>Whether the text is nothing but an id.</summary>
    public bool OnlyId { get; init; }

    /// <summary>An agency that is named but not known, as it was typed.</summary>
    public string? UnknownAgency { get; init; }

    /// <summary>The number of a measure.</summary>
    public int? Measure { get; init; }

    /// <summary>A unit of the agency.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether the speaker's own duties are meant.</summary>
    public bool Mine { get; init; }

    /// <summary>When something is due.</summary>
    public Period? Due { get; init; }

    /// <summary>How far a measure is.</summary>
    public MeasureStatus? Status { get; init; }

    /// <summary>An address on the web, as it was typed.</summary>
    public string? Url { get; init; }

    /// <summary>A length of time.</summary>
    public int? Days { get; init; }

    /// <summary>A day of the calendar.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>A time of day.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>A language, <c>th</c> or <c>en</c>.</summary>
    public string? Locale { get; init; }
}
