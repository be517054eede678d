namespace ItaBot.Feedback.Tests.Questionnaires;

/// <summary>A copy of delivered files, to be spoilt.</summary>
internal sealed class BrokenFolder : IDisposable
{
    public BrokenFolder(IEnumerable<string> files)
    {
        Path = Directory.CreateTempSubdirectory("feedback").FullName;
        foreach (var file in files)
        {
            File.Copy(System.IO.Path.Combine(FeedbackData.DefaultDirectory, file), System.IO.Path.Combine(Path, file));
        }
    }

    public string Path { get; }

    /// <summary>Replaces a text where it stands first, and tells its line.</summary>
    public int Replace(string file, string text, string by)
    {
        var path = System.IO.Path.Combine(Path, file);
        var contents = File.ReadAllText(path);
        var at = contents.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold '{text}'.");
        File.WriteAllText(path, contents[..at] + by + contents[(at + text.Length)..]);
        return 1 + contents[..at].Count(c => c == '\n') + (text.StartsWith('\n') ? 1 : 0);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
