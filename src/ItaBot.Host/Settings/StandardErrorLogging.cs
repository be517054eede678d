namespace ItaBot.Host.Settings;

/// <summary>Where logs go.</summary>
internal static class StandardErrorLogging
{
    /// <summary>Sends all logs to standard error: standard output belongs to results.</summary>
    public static void UseStandardError(this ILoggingBuilder logging) =>
        logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
}
