namespace ItaBot.FakeLine;

/// <summary>What the server tells about a person.</summary>
public sealed record FakeProfile(string DisplayName, string? Language);
