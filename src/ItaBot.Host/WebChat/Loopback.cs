using System.Net;

namespace ItaBot.Host.WebChat;

/// <summary>Tells names of this machine itself from all others.</summary>
internal static class Loopback
{
    /// <summary>Whether a host of a URL or of a Host header, without its port, is loopback.</summary>
    /// <param name="host"><c>localhost</c>, <c>127.0.0.1</c>, <c>[::1]</c>, <c>*</c>, a name.</param>
    public static bool Names(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
