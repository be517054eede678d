namespace ItaBot.Channels.Line.Messages;

/// <summary>Says something for the person.</summary>
/// <param name="Label">What stands on the button.</param>
/// <param name="Text">What it says, at most <see cref="LineLimits.ActionText"/> grapheme clusters.</param>
internal sealed record MessageAction(string Label, string Text) : LineAction(Label);
