namespace ItaBot.Channels.Teams.Settings;

/// <summary>The names of hosts that an entry of <see cref="TeamsAccessOptions.AllowedHosts"/> stands for.</summary>
internal readonly record struct HostPattern
{
    private const string AnyBelow = "*.";

    // Everybody can register a name below it.
    private const string SharedNamespace = "trafficmanager.net";

    private readonly string _name;
    private readonly bool _isBelow;

    private HostPattern(string name, bool isBelow) => (_name, _isBelow) = (name, isBelow);

    /// <summary>Reads an entry; null where it is no name of a host, or stands for names that anybody can get.</summary>
    public static HostPattern? Read(string? entry)
    {
        var text = entry?.Trim() ?? "";
        var isBelow = text.StartsWith(AnyBelow, StringComparison.Ordinal);
        var name = isBelow ? text[AnyBelow.Length..] : text;
        var isName = name.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(name) == UriHostNameType.Dns;
        return isName && !(isBelow && name.Equals(SharedNamespace, StringComparison.OrdinalIgnoreCase)) ? new(name, isBelow) : null;
    }

    /// <summary>Whether it stands for a host.</summary>
    public bool Matches(string host) => _isBelow
        ? host.Length > _name.Length + 1 && host[^(_name.Length + 1)] == '.' && host.EndsWith(_name, StringComparison.OrdinalIgnoreCase)
        : host.Equals(_name, StringComparison.OrdinalIgnoreCase);
}
