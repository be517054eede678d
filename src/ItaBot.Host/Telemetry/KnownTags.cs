using System.Diagnostics;
using ItaBot.Channels.Telemetry;
using OpenTelemetry;

namespace ItaBot.Host.Telemetry;

/// <summary>
/// Takes from the traces of requests in and out whatever is not known to be harmless: addresses above all, which name
/// people and may hold secrets.
/// </summary>
internal sealed class KnownTags : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Harmless =
    [
        "error.type",
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "network.protocol.version",
        "server.address",
        "server.port",
        "url.scheme",
    ];

    public override void OnEnd(Activity data)
    {
        if (data.Source.Name == PipelineTelemetry.Name)
        {
            return;
        }

        foreach (var (name, _) in data.TagObjects.ToList())
        {
            if (!Harmless.Contains(name))
            {
                data.SetTag(name, null);
            }
        }
    }
}
