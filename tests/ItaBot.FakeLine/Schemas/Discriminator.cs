namespace ItaBot.FakeLine.Schemas;

/// <summary>Which property says which schema an object follows.</summary>
internal sealed record Discriminator(string Property, IReadOnlyDictionary<string, Schema> Mapping);
