using System.Net;
using System.Net.Sockets;

namespace ItaBot.Reminders.Links.Network;

/// <summary>
/// Lets out only what goes to the public internet or to where the settings allow, so that nobody looks into the office's
/// network through the checker. An address's text is checked before anything is asked; the address itself is checked where
/// it is connected to, so that a name that resolves differently the next time gains nothing.
/// </summary>
internal sealed class AddressGuard(LinkOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    private static readonly int[] WebPorts = [80, 443, 8080, 8443];
    private static readonly string[] LocalDomains = ["localhost", "localdomain", "local", "internal", "intranet", "lan", "home.arpa", "onion"];

    private readonly IPNetwork[] _networks = [.. options.AllowedNetworks.Select(IPNetwork.Parse)];
    private readonly HashSet<string> _hosts = new(options.AllowedHosts.Select(Plain), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _ports = [.. WebPorts, .. options.AllowedPorts];

    /// <summary>Why the address may not be asked; null where it may, as far as its text tells.</summary>
    public RefusedLink? Refusal(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        {
            return RefusedLink.Scheme;
        }

        if (address.Host.Length == 0)
        {
            return RefusedLink.NotAnAddress;
        }

        if (address.UserInfo.Length > 0)
        {
            return RefusedLink.UserInfo;
        }

        if (!_ports.Contains(address.Port))
        {
            return RefusedLink.Port;
        }

        return MayAsk(Plain(address.IdnHost)) ? null : RefusedLink.NotPublic;
    }

    /// <summary>Resolves a host once, and connects to one of its addresses that may be reached.</summary>
    /// <exception cref="AddressRefusedException">It has none.</exception>
    /// <exception cref="SocketException">It is not known, or does not take the connection.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint host, CancellationToken cancellationToken)
    {
        var name = Plain(host.Host);
        var addresses = IPAddress.TryParse(name, out var literal) ? [literal] : await resolve(name, cancellationToken);
        if (addresses.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        // Machines without IPv6 are common, hosts without IPv4 are not.
        var reachable = addresses
            .Where(a => _hosts.Contains(name) || MayReach(a))
            .OrderBy(a => a.AddressFamily != AddressFamily.InterNetwork)
            .ToList();
        return reachable.Count == 0
            ? throw new AddressRefusedException()
            : await ConnectAsync(reachable, host.Port, cancellationToken);
    }

    private static async Task<Stream> ConnectAsync(List<IPAddress> addresses, int port, CancellationToken cancellationToken)
    {
        for (var i = 0; ; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(addresses[i], port, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i + 1 < addresses.Count)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }

    private bool MayAsk(string host)
    {
        if (_hosts.Contains(host))
        {
            return true;
        }

        return IPAddress.TryParse(host, out var address)
            ? MayReach(address)
            : host.Contains('.') && !LocalDomains.Any(d => host.EndsWith("." + d, StringComparison.OrdinalIgnoreCase));
    }

    private bool MayReach(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return PublicAddresses.Contains(plain) || _networks.Any(n => n.Contains(plain));
    }

    // "localhost." is localhost, and an IPv6 address stands in brackets in a URL.
    private static string Plain(string host) => host.TrimEnd('.').TrimStart('[').TrimEnd(']');
}
