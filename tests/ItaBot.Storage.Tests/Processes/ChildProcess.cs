using System.Diagnostics;

namespace ItaBot.Storage.Tests.Processes;

/// <summary>This assembly, running as a process of its own.</summary>
internal sealed class ChildProcess : IDisposable
{
    // Far beyond what a child takes: it ends a test that hangs.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    public static ChildProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && IsDotnet(path) ? path : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return new(Process.Start(start)!);
    }

    /// <summary>Waits until the child says where it is.</summary>
    public async Task ExpectAsync(string where) =>
        Assert.Equal(where, await _process.StandardOutput.ReadLineAsync().WaitAsync(Bound));

    /// <summary>Reads so many lines of what the child says.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(int count)
    {
        List<string> lines = [];
        while (lines.Count < count && await _process.StandardOutput.ReadLineAsync().WaitAsync(Bound) is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Reads what a child that has ended still said; a line that it did not finish is left out.</summary>
    public async Task<IReadOnlyList<string>> ReadRestAsync()
    {
        var text = await _process.StandardOutput.ReadToEndAsync().WaitAsync(Bound);
        return text.Split('\n')[..^1];
    }

    /// <summary>Lets the child go on.</summary>
    public void GoOn() => _process.StandardInput.WriteLine();

    /// <summary>Waits until the child ends by itself.</summary>
    public async Task<int> ExitStatusAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Bound);
        return _process.ExitCode;
    }

    /// <summary>Ends the child at once (SIGKILL): it cannot tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync().WaitAsync(Bound);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static bool IsDotnet(string path) => Path.GetFileNameWithoutExtension(path) == "dotnet";
}
