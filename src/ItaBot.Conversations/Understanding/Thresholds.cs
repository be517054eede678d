namespace ItaBot.Conversations.Understanding;

/// <summary>What to make of a confidence, 0–1.</summary>
/// <param name="Sure">From here on the bot answers at once.</param>
/// <param name="Unsure">Below this it says what it can do; from here to <paramref name="Sure"/> it asks back.</param>
public sealed record Thresholds(double Sure, double Unsure);
