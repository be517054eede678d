namespace ItaBot.Channels.Teams.Cards;

/// <summary>Scores over the years.</summary>
/// <param name="Data">The lines.</param>
internal sealed record LineChart(IReadOnlyList<ChartLine> Data) : CardElement;
