using System.IO.Compression;
using System.Text;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Host.TeamsPackages;

/// <summary>The app package that an administrator uploads to Teams.</summary>
internal static class TeamsPackage
{
    private const string Manifest = "manifest.json";

    private static readonly string[] Icons = ["color.png", "outline.png"];

    // What a ZIP file can say least: the same settings give the same bytes.
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The folder that is delivered beside the program.</summary>
    public static string DefaultDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "appPackage");

    /// <summary>Packs the manifest, filled, and the icons.</summary>
    /// <returns>The bytes of a ZIP file.</returns>
    /// <exception cref="DataFileException">The manifest cannot be filled.</exception>
    /// <exception cref="IOException">A file is missing.</exception>
    public static byte[] Pack(string directory, TeamsApp app)
    {
        var manifest = TeamsManifest.Fill(Path.Combine(directory, Manifest), app);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, Manifest, Encoding.UTF8.GetBytes(manifest));
            foreach (var icon in Icons)
            {
                Add(zip, icon, File.ReadAllBytes(Path.Combine(directory, icon)));
            }
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Undated;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
