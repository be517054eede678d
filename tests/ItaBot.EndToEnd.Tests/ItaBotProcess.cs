using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ItaBot.EndToEnd.Tests;

/// <summary>
/// ItaBot as people run it: a process of its own in Development, with an empty folder to work in, a database there
/// and a free loopback port. It is ready when <see cref="InitializeAsync"/> returns.
/// </summary>
public sealed class ItaBotProcess : IAsyncLifetime
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(90);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-");
    private readonly ConcurrentQueue<string> _output = new();
    private Process? _process;

    /// <summary>Settings on top of the defaults, as environment variables: <c>WebChat__Enabled</c>.</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    /// <summary>Where it listens.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>What it has written so far, standard output and standard error.</summary>
    public string Output => string.Join(Environment.NewLine, _output);

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <exception cref="InvalidOperationException">It ended, or was not ready in time; the message holds its output.</exception>
    public async Task InitializeAsync()
    {
        _process = Start();
        if (await FailureAsync(_process) is { } failure)
        {
            // The runner does not dispose of a fixture that failed to start.
            await DisposeAsync();
            throw new InvalidOperationException($"ItaBot {failure}:\n{Output}");
        }
    }

    /// <summary>Ends it and removes its folder.</summary>
    public async Task DisposeAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
            _folder.Delete(recursive: true);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<string?> FailureAsync(Process process)
    {
        using var timeout = new CancellationTokenSource(ReadyWithin);
        using var client = new HttpClient { BaseAddress = Address };
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        try
        {
            while (!await IsReadyAsync(client, timeout.Token))
            {
                if (process.HasExited)
                {
                    return $"ended with {process.ExitCode}";
                }

                await pause.WaitForNextTickAsync(timeout.Token);
            }

            return null;
        }
        catch (OperationCanceledException)
        {
            return $"was not ready within {ReadyWithin}";
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("health/ready", UriKind.Relative), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "itabot.dll")])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Not ASPNETCORE_URLS: appsettings.json, which names the usual port, comes after it.
        start.Environment["Urls"] = Address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["Storage__ConnectionString"] = $"Data Source={Path.Combine(_folder.FullName, "itabot.db")}";
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        var process = new Process { StartInfo = start };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            _output.Enqueue(text);
        }
    }
}
