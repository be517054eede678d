using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ItaBot.Fakes;

/// <summary>Keeps what is logged.</summary>
public sealed class KeptLog : ILoggerProvider, ILogger
{
    /// <summary>What was logged, in order, with the exception where there was one.</summary>
    public ConcurrentQueue<(LogLevel Level, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue((logLevel, formatter(state, exception) + exception));

    public void Dispose()
    {
    }
}
