using System.Diagnostics;
using System.Diagnostics.Metrics;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Telemetry;

/// <summary>
/// The metrics and traces of the pipeline. Metrics are told apart by channel and outcome alone; traces carry ids of events
/// and messages besides. Neither carries what somebody wrote, nor who it was.
/// </summary>
public sealed class PipelineTelemetry : IDisposable
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "ItaBot.Channels";

    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 600, 3600],
    };

    private readonly Meter _meter;
    private readonly Counter<long> _received;
    private readonly Counter<long> _skipped;
    private readonly Histogram<double> _turns;
    private readonly Counter<long> _deliveries;
    private readonly Histogram<double> _answers;

    /// <param name="meters">Makes the meter, and disposes of it.</param>
    public PipelineTelemetry(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        _meter = meters.Create(Name);
        _received = _meter.CreateCounter<long>("itabot.events.received", "{event}", "Events that were stored or known already.");
        _skipped = _meter.CreateCounter<long>(
            "itabot.events.skipped",
            "{event}",
            "Events without a turn: they came again, repeat another one, or their message was gone before they came.");
        _turns = _meter.CreateHistogram("itabot.turn.duration", "s", "How long turns took, by outcome.", null, Seconds);
        _deliveries = _meter.CreateCounter<long>("itabot.deliveries", "{try}", "Tries to send a message, by outcome.");
        _answers = _meter.CreateHistogram(
            "itabot.answer.duration", "s", "From the receipt of an event until its answer was accepted.", null, Seconds);
    }

    internal ActivitySource Activities { get; } = new(Name);

    /// <summary>Ends the source of activities.</summary>
    public void Dispose() => Activities.Dispose();

    internal void Watch(string name, string description, Func<int> count) =>
        _meter.CreateObservableUpDownCounter(name, count, "{conversation}", description);

    internal void NoteReceived(string channel, int events, int skipped)
    {
        var tags = new TagList { { TelemetryTags.Channel, channel } };
        _received.Add(events, tags);
        _skipped.Add(skipped, tags);
    }

    internal Activity? StartTurn(InboxEvent taken) =>
        Activities.StartActivity("turn", ActivityKind.Consumer)
            ?.SetTag(TelemetryTags.Channel, taken.Channel)
            .SetTag(TelemetryTags.EventId, taken.EventId)
            .SetTag(TelemetryTags.Try, taken.Tries + 1);

    // The text of an exception may hold what somebody wrote.
    internal static void NoteError(Activity? activity, Exception exception) =>
        activity?.SetTag(TelemetryTags.ErrorType, exception.GetType().FullName).SetStatus(ActivityStatusCode.Error);

    internal void NoteTurn(Activity? activity, InboxEvent taken, string outcome, TimeSpan duration)
    {
        activity?.SetTag(TelemetryTags.Outcome, outcome);
        _turns.Record(
            duration.TotalSeconds, new(TelemetryTags.Channel, taken.Channel), new KeyValuePair<string, object?>(TelemetryTags.Outcome, outcome));
    }

    internal Activity? StartDelivery(OutboxMessage message) =>
        Activities.StartActivity("deliver", ActivityKind.Producer)
            ?.SetTag(TelemetryTags.Channel, message.Channel)
            .SetTag(TelemetryTags.MessageId, message.Id)
            .SetTag(TelemetryTags.Try, message.Tries + 1);

    internal void NoteDelivery(Activity? activity, OutboxMessage message, Delivery delivery, DateTimeOffset now)
    {
        var accepted = delivery as Delivery.Accepted;
        var tags = new TagList { { TelemetryTags.Channel, message.Channel }, { TelemetryTags.Outcome, OutcomeOf(delivery) } };
        if (accepted is not null)
        {
            tags.Add(TelemetryTags.Path, accepted.Path);
            if (message.AskedAt is { } askedAt)
            {
                _answers.Record((now - askedAt).TotalSeconds, tags);
            }
        }

        _deliveries.Add(1, tags);
        foreach (var (name, value) in tags)
        {
            activity?.SetTag(name, value);
        }

        activity?.SetTag(TelemetryTags.RequestId, accepted?.RequestId);
    }

    private static string OutcomeOf(Delivery delivery) => delivery switch
    {
        Delivery.Accepted => "accepted",
        Delivery.Later => "delayed",
        Delivery.Held => "held",
        Delivery.Dropped => "dropped",
        _ => throw new UnreachableException($"{delivery.GetType()} is no delivery."),
    };
}
