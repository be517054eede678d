using ItaBot.Reminders.Links;

namespace ItaBot.Conversations.Answers.Duties.Updating;

/// <summary>A link as somebody typed it.</summary>
internal static class PublishedLink
{
    /// <summary>The address that can be opened, or else the key of the phrase that says why there is none.</summary>
    public static (string? Link, string? Problem) Read(string typed)
    {
        var isAddress = LinkAddress.TryRead(typed, out var link);
        return link.Any(char.IsWhiteSpace) ? (null, "act.link.spaces")
            : !IsOfWeb(link) ? (null, "act.link.noscheme")
            : link.Length > LinkAddress.Longest ? (null, "act.link.long")
            : !isAddress || !IsPublic(new(link)) ? (null, "act.link.notpublic")
            : (link, null);
    }

    private static bool IsOfWeb(string link) =>
        link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    // What stands only in the office's own network nobody outside can open.
    private static bool IsPublic(Uri address) =>
        address.HostNameType == UriHostNameType.Dns && address.Host.Contains('.', StringComparison.Ordinal);
}
