using System.Buffers;

namespace ItaBot.Reminders.Links;

/// <summary>Reads addresses of published pages as people enter them.</summary>
public static class LinkAddress
{
    /// <summary>How long an address may be, so that chats show it whole.</summary>
    public const int Longest = 1_000;

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Reads an address of http or https; <c>example.go.th/x</c> is one of https.</summary>
    /// <param name="text">What was entered.</param>
    /// <param name="link">The whole address.</param>
    /// <returns>
    /// False where it is no whole address, or one with a name or password of a user: whoever gets the link would get those too.
    /// </returns>
    public static bool TryRead(string text, out string link)
    {
        ArgumentNullException.ThrowIfNull(text);
        link = text.Trim();
        if (!HasScheme(link) && link.Contains('.', StringComparison.Ordinal))
        {
            link = $"{Uri.UriSchemeHttps}://{link}";
        }

        return link.Length <= Longest
            && !link.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            && Uri.TryCreate(link, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri is { UserInfo: "", HostNameType: not UriHostNameType.Unknown };
    }

    // "javascript:…" has one, too; "example.go.th:8080" has none.
    private static bool HasScheme(string link) => link.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && link.AsSpan(0, colon).IndexOfAnyExcept(Letters) < 0;
}
