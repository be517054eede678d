using System.Diagnostics;

namespace ItaBot.Host.Tests.Processes;

/// <summary>A server in a process of its own.</summary>
internal sealed class RunningServer : IDisposable
{
    private const string Listening = "Now listening on: ";
    private const string Started = "Application started.";

    private readonly Process _process;

    private RunningServer(Process process) => _process = process;

    public static RunningServer Start(WorkFolder folder, params string[] arguments) => Start(folder, settings: null, arguments);

    /// <summary>Starts with settings, as environment variables.</summary>
    public static RunningServer Start(
        WorkFolder folder, IReadOnlyDictionary<string, string>? settings, params string[] arguments) =>
        new(ItaBotProcess.Start(folder, settings, AppContext.BaseDirectory, arguments));

    /// <summary>Waits until it listens, and gives where.</summary>
    public async Task<Uri> AddressAsync()
    {
        var line = (await LinesUntilAsync(Listening))[^1];
        return new(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Trim());
    }

    /// <summary>Waits until it has started, and gives what it said on standard error until then.</summary>
    public Task<IReadOnlyList<string>> StartLinesAsync() => LinesUntilAsync(Started);

    /// <summary>Stops it, and gives what it printed on standard output.</summary>
    public async Task<string> StopAsync()
    {
        _process.Kill();
        return await _process.StandardOutput.ReadToEndAsync().WaitAsync(ItaBotProcess.Bound);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    /// <summary>Waits until it says something on standard error, and gives what it said until then.</summary>
    public async Task<IReadOnlyList<string>> LinesUntilAsync(string words)
    {
        var seen = new List<string>();
        while (await _process.StandardError.ReadLineAsync().WaitAsync(ItaBotProcess.Bound) is { } line)
        {
            seen.Add(line);
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return seen;
            }
        }

        throw new InvalidOperationException($"It did not say “{words}”: {string.Join('\n', seen)}");
    }
}
