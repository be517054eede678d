namespace ItaBot.Conversations.Answers.Duties;

/// <summary>A link as somebody typed it.</summary>
internal static class PublishedLink
{
    /// <summary>The most characters of a link.</summary>
    public const int Longest = 1_000;

    private const string Bare = "www.";

    /// <summary>The address that can be opened, or else the key of the phrase that says why there is none.</summary>
    public static (string? Link, string? Problem) Read(string typed)
    {
        var link = typed.StartsWith(Bare, StringComparison.OrdinalIgnoreCase) ? $"https://{typed}" : typed;
        if (!link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !link.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return (null, "act.link.noscheme");
        }

        return link.Length > Longest ? (null, "act.link.long")
            : !Uri.TryCreate(link, UriKind.Absolute, out var address) || !IsPublic(address) ? (null, "act.link.notpublic")
            : (link, null);
    }

    // What stands only in the office's own network nobody outside can open.
    private static bool IsPublic(Uri address) =>
        address.HostNameType == UriHostNameType.Dns && address.Host.Contains('.', StringComparison.Ordinal) && address.UserInfo.Length == 0;
}
