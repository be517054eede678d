namespace ItaBot.Host.Tests.Processes;

/// <summary>A copy of the built program, in which a file may be broken.</summary>
internal sealed class ProgramCopy : IDisposable
{
    private readonly WorkFolder _folder = new();

    public ProgramCopy() => Copy(new(AppContext.BaseDirectory), _folder.Path);

    public string Path => _folder.Path;

    /// <summary>Puts something at the beginning of a file that neither YAML nor JSON takes.</summary>
    public void Break(string file)
    {
        var path = System.IO.Path.Combine(Path, file);
        File.WriteAllText(path, "]: {\n" + File.ReadAllText(path));
    }

    public void Dispose() => _folder.Dispose();

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
        {
            file.CopyTo(System.IO.Path.Combine(to, file.Name));
        }

        foreach (var folder in from.EnumerateDirectories())
        {
            Copy(folder, System.IO.Path.Combine(to, folder.Name));
        }
    }
}
