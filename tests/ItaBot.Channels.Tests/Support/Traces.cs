using System.Collections.Concurrent;
using System.Diagnostics;
using ItaBot.Channels.Telemetry;

namespace ItaBot.Channels.Tests.Support;

/// <summary>The activities of one pipeline that have ended.</summary>
internal sealed class Traces : IDisposable
{
    private readonly ActivityListener _listener;

    public Traces(PipelineTelemetry telemetry)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source == telemetry.Activities,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public ConcurrentQueue<Activity> Ended { get; } = new();

    /// <summary>What one carries, in order.</summary>
    public static string TagsOf(Activity activity) => string.Join(' ', activity.TagObjects.Select(t => $"{t.Key}={t.Value}"));

    public void Dispose() => _listener.Dispose();
}
