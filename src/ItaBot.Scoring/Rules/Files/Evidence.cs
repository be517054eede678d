namespace ItaBot.Scoring.Rules.Files;

/// <summary>What stands beside a fact in a file: how far it can be relied on and its source, in words.</summary>
/// <param name="Standing">How far it can be relied on.</param>
/// <param name="Source">Where it was read or what it was worked out from.</param>
public sealed record Evidence(Standing Standing, string Source)
{
    /// <summary>The keys under which a file states it.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["standing", "source"];

    /// <summary>A fact with this evidence.</summary>
    public Sourced<T> For<T>(T value) => new(value, Standing, Source);
}
