namespace ItaBot.Channels.Teams.Rendering;

/// <summary>That a card was acted on.</summary>
/// <param name="What">What was done.</param>
/// <param name="Who">The name of whoever did it.</param>
/// <param name="When">At which moment.</param>
internal sealed record Acted(string What, string Who, DateTimeOffset When);
