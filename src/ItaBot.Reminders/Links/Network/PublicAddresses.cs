using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace ItaBot.Reminders.Links.Network;

/// <summary>Which addresses are in the public internet, by the registries of special addresses of the IANA.</summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Special4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
        "224.0.0.0/4", "240.0.0.0/4");

    // Outside of 2000::/3 nothing is handed out to the public. Protocols and Teredo, documentation twice.
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] Special6 = Networks("2001::/23", "2001:db8::/32", "3fff::/20");

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>Whether the address, and any IPv4 address inside of it, is in the public internet.</summary>
    public static bool Contains(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Special4.Any(n => n.Contains(address)),
        AddressFamily.InterNetworkV6 => IsPublic6(address),
        _ => false,
    };

    private static bool IsPublic6(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Contains(address.MapToIPv4());
        }

        var bytes = address.GetAddressBytes();
        if (Nat64.Contains(address))
        {
            return Contains(Embedded(bytes, 12));
        }

        if (SixToFour.Contains(address))
        {
            return Contains(Embedded(bytes, 2));
        }

        return Global6.Contains(address)
            && !Special6.Any(n => n.Contains(address))
            && (!IsIsatap(bytes) || Contains(Embedded(bytes, 12)));
    }

    private static bool IsIsatap(byte[] bytes) => (BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(8)) & 0xFDFF_FFFF) == 0x0000_5EFE;

    private static IPAddress Embedded(byte[] bytes, int at) => new(bytes.AsSpan(at, 4));

    private static IPNetwork[] Networks(params string[] texts) => [.. texts.Select(IPNetwork.Parse)];
}
