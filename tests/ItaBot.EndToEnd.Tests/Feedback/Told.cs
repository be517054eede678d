namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>What somebody told the bot.</summary>
/// <param name="Id">Who, as LINE names them.</param>
internal sealed record Told(string Id)
{
    /// <summary>The answers that count, by item; empty where none do.</summary>
    public IReadOnlyDictionary<string, int> Counted { get; init; } = new Dictionary<string, int>();

    /// <summary>The word in their comment that is kept; null where there is no comment.</summary>
    public string? Comment { get; init; }

    /// <summary>What may stand nowhere.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>Whether their form is still open.</summary>
    public bool IsOpen { get; init; }
}
