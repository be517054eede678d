using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dapper;
using Microsoft.Data.Sqlite;

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
    private readonly string _database;
    private Process? _process;

    public ItaBotProcess() => _database = PathOf("itabot.db");

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
        try
        {
            await StartAsync();
        }
        catch
        {
            // The runner does not dispose of a fixture that failed to start.
            await DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it, with what an earlier process left in its folder, and waits until it is ready.</summary>
    /// <exception cref="InvalidOperationException">It ended, or was not ready in time; the message holds its output.</exception>
    public async Task StartAsync()
    {
        _process = Start();
        if (await FailureAsync(_process) is { } failure)
        {
            throw new InvalidOperationException($"ItaBot {failure}:\n{Output}");
        }
    }

    /// <summary>Where a file of its folder is, in which verbs run as well.</summary>
    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    /// <summary>Runs a verb on the same data, beside the server, to its end.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> RunAsync(params IReadOnlyList<string> verb)
    {
        using var process = new Process { StartInfo = Command(verb) };
        process.Start();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{verb[0]}: {await error}");
    }

    /// <summary>Runs a verb and ends it without a warning (SIGKILL) once something holds, unless it has ended by then.</summary>
    public async Task KillVerbAsync(Func<bool> when, params IReadOnlyList<string> verb)
    {
        ArgumentNullException.ThrowIfNull(when);
        using var process = new Process { StartInfo = Command(verb) };
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        process.Start();
        var (error, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        while (!process.HasExited && !when())
        {
            await pause.WaitForNextTickAsync();
        }

        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await Task.WhenAll(error, output);
    }

    /// <summary>How many events and messages wait in its database.</summary>
    public async Task<long> CountWaitingAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={_database};Mode=ReadOnly");
        return await connection.ExecuteScalarAsync<long>(
            "SELECT (SELECT count(*) FROM inbox WHERE outcome IS NULL) + (SELECT count(*) FROM outbox WHERE done_at IS NULL)");
    }

    /// <summary>Waits until no event and no message waits: what was taken in is done, and what came of it is sent.</summary>
    public async Task WaitUntilIdleAsync(CancellationToken cancellationToken)
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(25));
        while (await CountWaitingAsync() > 0)
        {
            await pause.WaitForNextTickAsync(cancellationToken);
        }
    }

    /// <summary>The messages that wait in its database.</summary>
    public async Task<IReadOnlyList<WaitingMessage>> ListWaitingAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={_database};Mode=ReadOnly");
        return [.. await connection.QueryAsync<WaitingMessage>("SELECT id, body, is_uncertain AS Doubt FROM outbox WHERE done_at IS NULL")];
    }

    /// <summary>Ends it without a warning (SIGKILL), as a power failure would.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    /// <summary>Ends it and removes its folder.</summary>
    public async Task DisposeAsync()
    {
        await KillAsync();
        _folder.Refresh();
        if (_folder.Exists)
        {
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
        var process = new Process { StartInfo = Command([]) };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private ProcessStartInfo Command(IReadOnlyList<string> verb)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "itabot.dll"), .. verb])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Not ASPNETCORE_URLS: appsettings.json, which names the usual port, comes after it.
        start.Environment["Urls"] = Address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["Storage__ConnectionString"] = $"Data Source={_database}";
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            _output.Enqueue(text);
        }
    }
}
