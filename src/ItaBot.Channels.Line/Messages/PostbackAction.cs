namespace ItaBot.Channels.Line.Messages;

/// <summary>Comes back as an event with data that the person does not see.</summary>
/// <param name="Label">What stands on the button.</param>
/// <param name="Data">What comes back, at most <see cref="LineLimits.PostbackData"/> UTF-16 units.</param>
/// <param name="DisplayText">
/// What is shown in the chat as said by the person, at most <see cref="LineLimits.ActionText"/> grapheme clusters.
/// </param>
internal sealed record PostbackAction(string Label, string Data, string DisplayText) : LineAction(Label);
