using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Api;

/// <summary>The hosts that may see the bot's token.</summary>
internal sealed class ServiceHosts(IOptions<TeamsOptions> options, IHostEnvironment environment)
{
    /// <summary>Whether the token may go to an address: https and a host of the settings, or this machine in development.</summary>
    public bool Trust(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true, UserInfo: "" })
        {
            return false;
        }

        var isHttps = url.Scheme == Uri.UriSchemeHttps;
        return (isHttps && options.Value.AllowedHosts.Any(entry => Covers(entry.Trim(), url.IdnHost)))
            || ((isHttps || url.Scheme == Uri.UriSchemeHttp) && url.IsLoopback && environment.IsDevelopment());
    }

    private static bool Covers(string entry, string host) => entry.StartsWith('.')
        ? entry.Length > 1 && host.Length > entry.Length && host.EndsWith(entry, StringComparison.OrdinalIgnoreCase)
        : entry.Length > 0 && host.Equals(entry, StringComparison.OrdinalIgnoreCase);
}
