using ItaBot.Scoring;

namespace ItaBot.Host.CommandLine;

/// <summary>How a verb says that it refuses its input.</summary>
internal static class Refusal
{
    /// <summary>Says it on standard error, in Thai and then in English.</summary>
    /// <param name="what">What is wrong, and what to do.</param>
    /// <param name="where">The file, the line or whatever else tells where; null where nothing does.</param>
    /// <returns><see cref="ExitStatus.Refused"/>.</returns>
    public static int Say(LocalText what, string? where = null)
    {
        var place = where is null ? "" : $"{where}: ";
        Console.Error.WriteLine(Plain.Line(place + what.Thai));
        Console.Error.WriteLine(Plain.Line(place + what.English));
        return ExitStatus.Refused;
    }
}
