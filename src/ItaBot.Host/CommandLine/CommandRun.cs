using System.CommandLine;
using System.Text;
using ItaBot.Scoring;

namespace ItaBot.Host.CommandLine;

/// <summary>Runs a command line: results on standard output, everything else on standard error, in UTF-8 without a mark.</summary>
internal static class CommandRun
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Parses and runs.</summary>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public static async Task<int> RunAsync(RootCommand itabot, string[] arguments)
    {
        // The console's own writers follow the locale of whoever runs the program, which need not be able to write Thai.
        // A console window of Windows has a code page besides; what is typed there comes in another encoding.
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

        Console.SetOut(new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true });
        Console.SetError(new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true });
        if (Console.IsInputRedirected || !OperatingSystem.IsWindows())
        {
            Console.SetIn(new StreamReader(Console.OpenStandardInput(), Utf8));
        }

        // A question may begin with @, so no argument is the name of a file with more arguments.
        var parsed = itabot.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            await parsed.InvokeAsync(ToStandardError());
            return ExitStatus.WrongUsage;
        }

        // Because serve takes settings in any number, the parser lets the other verbs' superfluous arguments pass, too.
        if (parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors && parsed.UnmatchedTokens is [var superfluous, ..])
        {
            return parsed.WrongUsage(superfluous);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (Exception e) when (KnownFailure.LineOf(e) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return ExitStatus.Refused;
        }
    }

    /// <summary>Says that an argument is not known, and how the verb is used.</summary>
    /// <returns><see cref="ExitStatus.WrongUsage"/>.</returns>
    public static int WrongUsage(this ParseResult parsed, string argument) =>
        parsed.WrongUsage(new LocalText($"ไม่รู้จัก “{argument}”", $"“{argument}” is not known"));

    /// <summary>Says what is wrong with a command line that could be parsed, and how the verb is used.</summary>
    /// <returns><see cref="ExitStatus.WrongUsage"/>.</returns>
    public static int WrongUsage(this ParseResult parsed, LocalText what)
    {
        Console.Error.WriteLine(Plain.Line($"{what.Thai} — {what.English}"));
        Console.Error.WriteLine();
        parsed.CommandResult.Command.Parse(["--help"]).Invoke(ToStandardError());
        return ExitStatus.WrongUsage;
    }

    private static InvocationConfiguration ToStandardError() => new() { Output = Console.Error, Error = Console.Error };
}
