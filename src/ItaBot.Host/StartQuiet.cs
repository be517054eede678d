namespace ItaBot.Host;

/// <summary>
/// Keeps the host from logging, with stack traces, a start that fails: whoever starts the program gets one line instead.
/// </summary>
internal sealed class StartQuiet
{
    private static readonly string[] Categories =
        ["Microsoft.AspNetCore.Server.Kestrel", "Microsoft.Extensions.Hosting.Internal.Host"];

    private volatile bool _starting = true;

    /// <summary>Keeps quiet from now on.</summary>
    public static StartQuiet On(ILoggingBuilder logging)
    {
        var quiet = new StartQuiet();
        foreach (var category in Categories)
        {
            logging.AddFilter(category, level => !quiet._starting && level >= LogLevel.Warning);
        }

        return quiet;
    }

    /// <summary>The start is over.</summary>
    public void End() => _starting = false;
}
