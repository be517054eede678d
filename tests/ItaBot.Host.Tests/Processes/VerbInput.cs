namespace ItaBot.Host.Tests.Processes;

/// <summary>What a verb gets besides its arguments.</summary>
internal sealed record VerbInput
{
    /// <summary>On standard input.</summary>
    public string Text { get; init; } = "";

    /// <summary>Environment variables.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The folder of another copy of the program.</summary>
    public string? ProgramFolder { get; init; }

    /// <summary>With which the sample agencies are loaded.</summary>
    public static VerbInput Development { get; } = new() { Settings = new Dictionary<string, string> { ["DOTNET_ENVIRONMENT"] = "Development" } };
}
