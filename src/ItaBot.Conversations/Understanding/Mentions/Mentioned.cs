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

    /// <summary>Whether the text is nothing but an id.</summary>
    public bool OnlyId { get; init; }

    /// <summary>Whether something of that name, as the vocabulary weighs it, is mentioned.</summary>
    /// <exception cref="FormatException">There is no such name.</exception>
    public bool Has(string what) => what switch
    {
        "agency" => Agency is not null,
        "year" => Years.Count > 0,
        "twoYears" => Years.DistinctBy(y => y.Year).Count() > 1,
        "referenceYear" => Years.Any(y => y.IsReference),
        "target" => Ids.Count > 0 || Named is not null,
        "id" => Ids.Count > 0,
        "onlyId" => OnlyId,
        "tool" => Tools.Count > 0,
        "total" => Total,
        "level" => Level is not null,
        "threshold" => Threshold is not null,
        "direction" => Direction is not null,
        "n" => N is not null,
        "points" => Points is not null,
        _ => throw new FormatException($"'{what}' is nothing that a text can mention."),
    };
}
