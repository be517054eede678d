namespace ItaBot.Conversations.Understanding;

/// <summary>What a message means.</summary>
/// <param name="Intent">One of <see cref="Intents"/>: the likeliest, however unlikely it is.</param>
/// <param name="Slots">What it states.</param>
/// <param name="Confidence">How likely that is, 0–1; <see cref="Thresholds"/> say what to make of it.</param>
/// <param name="Locale">The language it is written in: <c>th</c> or <c>en</c>.</param>
/// <param name="Guesses">The three likeliest meanings, the likeliest first; it is the one of <paramref name="Intent"/>.</param>
public sealed record Understood(string Intent, Slots Slots, double Confidence, string Locale, IReadOnlyList<Guess> Guesses);
