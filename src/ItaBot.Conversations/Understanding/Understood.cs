namespace ItaBot.Conversations.Understanding;

/// <summary>What a message means.</summary>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="Slots">What it states.</param>
/// <param name="Confidence">How sure that is, 0–1.</param>
/// <param name="Locale">The language it is written in: <c>th</c> or <c>en</c>.</param>
public sealed record Understood(string Intent, Slots Slots, double Confidence, string Locale);
