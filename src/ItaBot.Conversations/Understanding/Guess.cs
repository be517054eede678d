namespace ItaBot.Conversations.Understanding;

/// <summary>One of the things that a message may mean.</summary>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="Confidence">How likely it is, 0–1.</param>
/// <param name="Slots">What the message states if that is meant.</param>
public sealed record Guess(string Intent, double Confidence, Slots Slots);
