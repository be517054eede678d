namespace ItaBot.Channels.Teams.Cards;

/// <summary>Scores as bars, one below the other.</summary>
/// <param name="Data">The bars.</param>
internal sealed record HorizontalBarChart(IReadOnlyList<ChartBar> Data) : CardElement
{
    /// <summary>Without an axis each bar has the whole width, and its name a line of its own above it.</summary>
    public string DisplayMode { get; } = "AbsoluteNoAxis";
}
