using System.Net;

namespace ItaBot.Reminders.Links;

/// <summary>Finds settings with which links could not be checked.</summary>
public static class LinkOptionsCheck
{
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestRun = TimeSpan.FromDays(1);
    private const int MostHosts = 64;

    /// <summary>The first problem, as one line that names the setting in both languages; null where there is none.</summary>
    public static string? FirstProblem(LinkOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AllowedNetworks.Select(Network).FirstOrDefault(p => p is not null)
            ?? options.AllowedHosts.Select(Host).FirstOrDefault(p => p is not null)
            ?? options.AllowedPorts.Select(Port).FirstOrDefault(p => p is not null)
            ?? Between(nameof(options.Timeout), options.Timeout, TimeSpan.FromSeconds(1), LongestTimeout)
            ?? Between(nameof(options.PauseBetweenRequests), options.PauseBetweenRequests, TimeSpan.Zero, LongestPause)
            ?? Between(nameof(options.LongestRun), options.LongestRun, TimeSpan.FromMinutes(1), LongestRun)
            ?? (options.HostsAtOnce is >= 1 and <= MostHosts
                ? null
                : $"{Name(nameof(options.HostsAtOnce))}: ใช้ได้ 1 ถึง {MostHosts} — use 1 to {MostHosts}");
    }

    private static string? Network(string text) => IPNetwork.TryParse(text, out _)
        ? null
        : $"{Name(nameof(LinkOptions.AllowedNetworks))}: “{text}” ไม่ใช่เครือข่าย ให้เขียนแบบ 10.20.0.0/16 — “{text}” is no network; write it like 10.20.0.0/16";

    private static string? Host(string text) => Uri.CheckHostName(text) is UriHostNameType.Dns
        ? null
        : $"{Name(nameof(LinkOptions.AllowedHosts))}: “{text}” ไม่ใช่ชื่อเครื่อง ให้เขียนแบบ www.example.go.th — “{text}” is no name of a host; write it like www.example.go.th";

    private static string? Port(int port) => port is > 0 and <= IPEndPoint.MaxPort
        ? null
        : $"{Name(nameof(LinkOptions.AllowedPorts))}: ใช้ได้ 1 ถึง {IPEndPoint.MaxPort} — use 1 to {IPEndPoint.MaxPort}";

    private static string? Between(string setting, TimeSpan value, TimeSpan least, TimeSpan most) => value >= least && value <= most
        ? null
        : $"{Name(setting)}: ใช้ได้ {least:c} ถึง {most:c} — use {least:c} to {most:c}";

    private static string Name(string setting) => $"{LinkOptions.Section}:{setting}";
}
