namespace ItaBot.Host.Tests.Processes;

/// <summary>A working directory of its own: its database and its files are there while a test runs.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-");

    public string Path => _folder.FullName;

    /// <summary>Writes a file and gives its name.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, name), text);
        return name;
    }

    /// <summary>Whether there is a database of the default name.</summary>
    public bool HasDatabase => File.Exists(System.IO.Path.Combine(Path, "itabot.db"));

    public void Dispose() => _folder.Delete(recursive: true);
}
