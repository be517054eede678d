using System.Text.RegularExpressions;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Feedback;

/// <summary>What the files of <c>dialogs/feedback</c> have in common.</summary>
internal static partial class FeedbackFile
{
    /// <summary>The contents of a file that must be there.</summary>
    public static DataFile Open(string path) => File.Exists(path)
        ? DataFile.Open(path)
        : throw new DataFileException(path, 0, FeedbackProblems.NoFile);

    /// <summary>How a value of an enumeration is written in the files: <c>ShortForm</c> as <c>short-form</c>.</summary>
    public static string KeyOf<T>(T value)
        where T : struct, Enum =>
        Capital().Replace(value.ToString(), m => (m.Index == 0 ? "" : "-") + m.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
