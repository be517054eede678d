namespace ItaBot.Channels.Line.Messages;

/// <summary>A message as LINE takes it.</summary>
internal sealed record LineMessage(string Type, string Text, string? Token = null);
