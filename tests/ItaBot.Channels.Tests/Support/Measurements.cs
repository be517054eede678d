using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ItaBot.Channels.Telemetry;

namespace ItaBot.Channels.Tests.Support;

/// <summary>What one pipeline measures.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly MeterListener _listener = new();

    public Measurements(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == PipelineTelemetry.Name && instrument.Meter.Scope == meters)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>All of it, in order.</summary>
    public ConcurrentQueue<(string Instrument, double Value, string Tags)> All { get; } = new();

    /// <summary>What an instrument has measured, in order; its tags without the channel, which is always the same.</summary>
    public IEnumerable<(double Value, string Tags)> Of(string instrument) => All
        .Where(m => m.Instrument == instrument)
        .Select(m => (m.Value, m.Tags.Replace($"itabot.channel={SomeChannel.Name}", "", StringComparison.Ordinal).Trim()));

    /// <summary>What an instrument shows now that is asked for its value.</summary>
    public double Now(string instrument)
    {
        _listener.RecordObservableInstruments();
        return All.Last(m => m.Instrument == instrument).Value;
    }

    public void Dispose() => _listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        All.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"))));
}
