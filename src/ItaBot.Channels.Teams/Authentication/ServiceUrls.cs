namespace ItaBot.Channels.Teams.Authentication;

/// <summary>Compares the addresses of services.</summary>
internal static class ServiceUrls
{
    /// <summary>Whether two are the same: the case of letters and a slash at the end do not count.</summary>
    public static bool AreSame(string one, string other) =>
        one.AsSpan().TrimEnd('/').Equals(other.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
