namespace ItaBot.Reminders.Links;

/// <summary>What the link checker may reach and how long it takes: the section <c>Links</c> of the settings.</summary>
public sealed class LinkOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Links";

    /// <summary>
    /// Networks that may be reached though they are not public, as CIDR (<c>10.20.0.0/16</c>, <c>fd00:12::/32</c>). Empty:
    /// none.
    /// </summary>
    public IList<string> AllowedNetworks { get; } = [];

    /// <summary>Names of hosts that may be reached whatever their address is, without wildcards. Empty: none.</summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>Ports that may be reached besides 80, 443, 8080 and 8443.</summary>
    public IList<int> AllowedPorts { get; } = [];

    /// <summary>How long one request may take, its body included.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long to leave a host alone after a request.</summary>
    public TimeSpan PauseBetweenRequests { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many hosts are asked at once.</summary>
    public int HostsAtOnce { get; set; } = 4;

    /// <summary>How long a run over many links may take; what was not reached by then is said.</summary>
    public TimeSpan LongestRun { get; set; } = TimeSpan.FromHours(2);
}
