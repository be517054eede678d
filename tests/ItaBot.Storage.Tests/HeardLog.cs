using Microsoft.Extensions.Logging;

namespace ItaBot.Storage.Tests;

/// <summary>Keeps what is logged.</summary>
internal sealed class HeardLog<T> : ILogger<T>
{
    /// <summary>The lines, in order.</summary>
    public List<string> Lines { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add(formatter(state, exception));
}
