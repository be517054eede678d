namespace ItaBot.Host.LineAccounts;

/// <summary>An official account that is in the settings. No record: what it is known by must not be printed.</summary>
internal sealed class LineAccount(string name, IConfiguration settings)
{
    /// <summary>The section of the settings that holds all of them.</summary>
    public const string Section = "Line:Channels";

    /// <summary>The name that stands in its webhook's path.</summary>
    public string Name { get; } = name;

    /// <summary>The id of the agency that it speaks for.</summary>
    public string? Agency { get; } = settings["Agency"];

    /// <summary>Its fixed token; null where tokens are fetched.</summary>
    public string? AccessToken { get; } = Text(settings["ChannelAccessToken"]);

    /// <summary>With which tokens are fetched.</summary>
    public string? ChannelId { get; } = Text(settings["ChannelId"]);

    /// <summary>The secrets of which either may be the one that counts, the present one first.</summary>
    public IReadOnlyList<string> Secrets { get; } =
        [.. new[] { Text(settings["ChannelSecret"]), Text(settings["NextChannelSecret"]) }.OfType<string>()];

    /// <summary>All accounts of the settings, by name.</summary>
    public static IReadOnlyList<LineAccount> All(IConfiguration configuration) =>
        [.. configuration.GetSection(Section).GetChildren().Select(s => new LineAccount(s.Key, s)).OrderBy(a => a.Name, StringComparer.Ordinal)];

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
