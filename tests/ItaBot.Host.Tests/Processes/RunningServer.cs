using System.Diagnostics;

namespace ItaBot.Host.Tests.Processes;

/// <summary>A server in a process of its own.</summary>
internal sealed class RunningServer : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private RunningServer(Process process) => _process = process;

    public static RunningServer Start(WorkFolder folder, params string[] arguments) =>
        new(ItaBotProcess.Start(folder, settings: null, AppContext.BaseDirectory, arguments));

    /// <summary>Waits until it listens, and gives where.</summary>
    public async Task<Uri> AddressAsync()
    {
        var seen = new List<string>();
        while (await _process.StandardError.ReadLineAsync().WaitAsync(ItaBotProcess.Bound) is { } line)
        {
            var at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at >= 0)
            {
                return new(line[(at + Listening.Length)..].Trim());
            }

            seen.Add(line);
        }

        throw new InvalidOperationException($"It does not listen: {string.Join('\n', seen)}");
    }

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
}
