using ItaBot.Documents;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Host.Samples;

/// <summary>The assessments of the sample agencies, as they are delivered beside the program.</summary>
internal static class SampleAssessments
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Reads all of them; none where the folder is missing.</summary>
    /// <exception cref="DataFileException">A file is no assessment.</exception>
    public static IReadOnlyList<Assessment> Read() => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(Read)]
        : [];

    private static Assessment Read(string file)
    {
        try
        {
            return AssessmentJson.Read(File.ReadAllText(file));
        }
        catch (AssessmentFormatException e)
        {
            throw new DataFileException(file, e.Line, e.What, e);
        }
    }
}
