using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ItaBot.Benchmarks.Line;

/// <summary>A server in a process and a folder of its own, on a free loopback port.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(60);
    private const int KeptLines = 50;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-bench-");
    private readonly ConcurrentQueue<string> _output = new();
    private readonly Process _process;

    private ServerProcess(string assembly, string[] arguments, IReadOnlyDictionary<string, string> environment)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Urls"] = Address.ToString();
        // The same for all: what Microsoft.NET.Sdk.Web sets for a web server.
        start.Environment["DOTNET_gcServer"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>How much processor time it has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a server and waits until it is ready.</summary>
    /// <param name="assembly">The program, beside this one.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Its settings.</param>
    /// <param name="ready">The path that answers with success once it is ready.</param>
    /// <exception cref="InvalidOperationException">It did not become ready; the message holds the end of its output.</exception>
    public static async Task<ServerProcess> StartAsync(
        string assembly, string[] arguments, IReadOnlyDictionary<string, string> environment, string ready)
    {
        var server = new ServerProcess(assembly, arguments, environment);
        try
        {
            await server.WaitUntilReadyAsync(new Uri(server.Address, ready));
            return server;
        }
        catch (Exception e)
        {
            await server.DisposeAsync();
            throw new InvalidOperationException($"{assembly} is not ready:\n{string.Join('\n', server._output)}", e);
        }
    }

    /// <summary>Ends it and removes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitUntilReadyAsync(Uri ready)
    {
        using var bound = new CancellationTokenSource(ReadyWithin);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        using var client = new HttpClient();
        while (!await IsReadyAsync(client, ready, bound.Token))
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"It ended with {_process.ExitCode}.");
            }

            await pause.WaitForNextTickAsync(bound.Token);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, Uri ready, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(ready, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            _output.Enqueue(text);
            if (_output.Count > KeptLines)
            {
                _output.TryDequeue(out _);
            }
        }
    }
}
