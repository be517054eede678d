namespace ItaBot.Channels.Line.Messages;

/// <summary>Opens a page.</summary>
/// <param name="Label">What stands on the button.</param>
/// <param name="Uri">The address, of http or https, at most <see cref="LineLimits.ActionUri"/> UTF-16 units.</param>
internal sealed record UriAction(string Label, string Uri) : LineAction(Label);
