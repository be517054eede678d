namespace ItaBot.FakeLine;

/// <summary>What is wrong with a request.</summary>
/// <param name="Property">Where, such as <c>messages[0].text</c>, or the name of a header.</param>
/// <param name="Message">What, as LINE would say it where its words are known.</param>
public sealed record Finding(string Property, string Message);
