using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Settings;

/// <summary>
/// The hosts to which the bot's token may go. What comes in is checked with it, and every call that goes out: a stored
/// address may be older than the settings.
/// </summary>
internal sealed class ServiceHosts(IOptions<TeamsOptions> options, IHostEnvironment environment)
{
    private readonly Lazy<IReadOnlyList<HostPattern>> _patterns = new(() =>
        [.. options.Value.Teams.AllowedHosts.Select(HostPattern.Read).OfType<HostPattern>()]);

    /// <summary>Whether the token may go there.</summary>
    public bool Allows(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true, UserInfo: "" })
        {
            return false;
        }

        return url.IsLoopback
            ? environment.IsDevelopment() && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            : url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && _patterns.Value.Any(p => p.Matches(url.IdnHost));
    }
}
