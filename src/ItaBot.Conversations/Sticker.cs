namespace ItaBot.Conversations;

/// <summary>A picture that stands for words.</summary>
/// <param name="Keywords">What it shows, as the channel says; may be empty.</param>
/// <param name="Words">What the person wrote on it; null where it bears no words of theirs.</param>
public sealed record Sticker(IReadOnlyList<string> Keywords, string? Words);
