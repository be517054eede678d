namespace ItaBot.Channels.Line.Events;

/// <summary>Somebody who is mentioned in a text.</summary>
/// <param name="Index">Where the mention begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="IsSelf">Whether it is this account.</param>
internal sealed record Mentionee(int Index, int Length, bool IsSelf);
