namespace ItaBot.Channels.Line.Api;

/// <summary>What LINE found wrong.</summary>
/// <param name="Property">Where in the request, such as <c>messages[0].text</c>.</param>
/// <param name="Message">What.</param>
internal sealed record LineRefusalDetail(string Property, string Message);
