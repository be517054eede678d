namespace ItaBot.FakeAzure.Connector;

/// <summary>Reads the path of a request as it stood on the wire: only there it shows which ids were escaped.</summary>
internal static class ConnectorPath
{
    private const string Start = "/v3/conversations";

    /// <summary>The operation and the ids; an empty operation where there is none of that path.</summary>
    public static (string Target, IReadOnlyList<string> Ids) Read(string method, string rawPath)
    {
        var path = rawPath.Split('?')[0];
        var start = path.IndexOf(Start, StringComparison.Ordinal);
        var rest = start < 0 ? "?" : path[(start + Start.Length)..];
        var segments = rest.Split('/').Skip(1).Select(Uri.UnescapeDataString).ToArray();
        return (method, segments) switch
        {
            ("POST", []) when rest.Length == 0 => (ConnectorTargets.Create, []),
            ("POST", [var c, "activities"]) => (ConnectorTargets.Send, [c]),
            ("POST", [var c, "activities", var a]) => (ConnectorTargets.Reply, [c, a]),
            ("PUT", [var c, "activities", var a]) => (ConnectorTargets.Update, [c, a]),
            ("DELETE", [var c, "activities", var a]) => (ConnectorTargets.Delete, [c, a]),
            ("GET", [var c, "pagedmembers"]) => (ConnectorTargets.Members, [c]),
            ("GET", [var c, "members", var m]) => (ConnectorTargets.Member, [c, m]),
            _ => ("", []),
        };
    }
}
