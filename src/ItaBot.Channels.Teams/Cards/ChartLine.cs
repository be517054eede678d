namespace ItaBot.Channels.Teams.Cards;

/// <summary>A line of a chart.</summary>
/// <param name="Legend">What it shows.</param>
/// <param name="Values">Its points, in order.</param>
/// <param name="Color">A colour by its meaning, or one of a categorical set.</param>
internal sealed record ChartLine(string Legend, IReadOnlyList<ChartPoint> Values, string Color);
