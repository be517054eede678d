namespace ItaBot.Scoring.Planning;

/// <summary>What an item that no measure names would add to the total.</summary>
/// <param name="Gain">The item and its gain.</param>
/// <param name="IndicatorHasMeasure">Whether there is a measure for the item's indicator at least.</param>
public sealed record UncoveredGain(Gain Gain, bool IndicatorHasMeasure);
