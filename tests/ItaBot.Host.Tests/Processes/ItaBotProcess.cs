using System.Diagnostics;
using System.Text;

namespace ItaBot.Host.Tests.Processes;

/// <summary>Runs the built program as people do: a process of its own with arguments, settings, input and output.</summary>
internal static class ItaBotProcess
{
    // Far beyond what a verb takes: it ends a test that hangs.
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Starts the program in a folder.</summary>
    public static Process Start(
        WorkFolder folder, IReadOnlyDictionary<string, string>? settings, string programFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.ArgumentList.Add(Path.Combine(programFolder, "itabot.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A locale that cannot write Thai must not matter.
        start.Environment["LC_ALL"] = "C";
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment.Remove("ASPNETCORE_URLS");
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs a verb to its end.</summary>
    public static Task<VerbResult> RunAsync(WorkFolder folder, params string[] arguments) => RunAsync(folder, new VerbInput(), arguments);

    /// <summary>Runs a verb to its end, with input or settings.</summary>
    public static async Task<VerbResult> RunAsync(WorkFolder folder, VerbInput input, params string[] arguments)
    {
        using var process = Start(folder, input.Settings, input.ProgramFolder ?? AppContext.BaseDirectory, arguments);
        var output = ReadBytesAsync(process.StandardOutput.BaseStream);
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input.Text);
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync().WaitAsync(Bound);
        }
        catch (TimeoutException)
        {
            process.Kill();
            throw;
        }

        return new(process.ExitCode, await output, await error);
    }

    private static async Task<byte[]> ReadBytesAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
