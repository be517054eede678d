using System.Globalization;

namespace ItaBot.Scoring.DataFiles;

/// <summary>
/// A data file cannot be used. The message says in Thai and in English what is wrong, where, and what to do.
/// </summary>
public sealed class DataFileException : Exception
{
    /// <summary>A data file cannot be used.</summary>
    /// <param name="file">The path of the file or of the folder.</param>
    /// <param name="line">The line at fault, from 1; 0 where there is no file to read.</param>
    /// <param name="problem">What is wrong and what to do about it, without the place.</param>
    /// <param name="cause">What made it known.</param>
    public DataFileException(string file, int line, LocalText problem, Exception? cause = null)
        : base(MessageOf(file, line, problem), cause)
    {
        File = file;
        Line = line;
        Problem = problem;
    }

    /// <summary>The path of the file at fault; of the directory where it holds no file to read.</summary>
    public string File { get; }

    /// <summary>The line at fault, from 1; 0 where there is no file to read.</summary>
    public int Line { get; }

    /// <summary>What is wrong and what to do about it, without the place.</summary>
    public LocalText Problem { get; }

    private static string MessageOf(string file, int line, LocalText problem)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        return line == 0
            ? $"{file}: {problem.Thai}{Environment.NewLine}{file}: {problem.English}"
            : $"{file} บรรทัดที่ {number}: {problem.Thai}{Environment.NewLine}{file}, line {number}: {problem.English}";
    }
}
