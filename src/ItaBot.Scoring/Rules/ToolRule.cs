namespace ItaBot.Scoring.Rules;

/// <summary>A tool in one rule year.</summary>
/// <param name="Tool">Which tool.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Weight">Its share of the total in percent; null where it is not known.</param>
/// <param name="Scale">The points of its answers, lowest first (OIT: of its items); null where they are not known.</param>
/// <param name="Indicators">Its indicators, in order.</param>
public sealed record ToolRule(
    Tool Tool,
    LocalText Name,
    Sourced<decimal>? Weight,
    Sourced<IReadOnlyList<decimal>>? Scale,
    IReadOnlyList<IndicatorRule> Indicators)
{
    /// <summary>How its questions are answered; null where it is not known and for the OIT, which asks none.</summary>
    public Sourced<AnswerForms>? AnswerForms { get; init; }

    /// <summary>The parts that each of its items has; null where items have a single score.</summary>
    public Sourced<IReadOnlyList<ItemPart>>? Parts { get; init; }
}
