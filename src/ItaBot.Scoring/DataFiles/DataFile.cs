using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ItaBot.Scoring.DataFiles;

/// <summary>A YAML file that an officer can read and change, as one mapping that still knows its lines.</summary>
/// <param name="Root">The mapping.</param>
/// <param name="Fingerprint">Sixteen hexadecimal digits that change whenever the file changes, other line endings aside.</param>
public sealed record DataFile(DataMap Root, string Fingerprint)
{
    private const int FingerprintDigits = 16;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <exception cref="DataFileException">It is not UTF-8, not YAML, or not one mapping.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static DataFile Open(string path) => Read(path, File.ReadAllBytes(path));

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="path">How refusals name the file.</param>
    /// <param name="bytes">Its contents.</param>
    /// <exception cref="DataFileException">They are not UTF-8, not YAML, or not one mapping.</exception>
    public static DataFile Read(string path, byte[] bytes)
    {
        var documents = Parse(path, TextOf(path, bytes)).Documents;
        return documents switch
        {
            [var only] => new(new DataMap(path, only.RootNode), FingerprintOf(bytes)),
            [] => throw new DataFileException(path, 1, DataFileProblems.Empty),
            [_, var second, ..] => throw new DataFileException(path, DataMap.LineOf(second.RootNode), DataFileProblems.TwoDocuments),
        };
    }

    private static string TextOf(string path, byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes.AsSpan(0, Math.Max(e.Index, 0)).Count((byte)'\n');
            throw new DataFileException(path, line, DataFileProblems.NotUtf8, e);
        }
    }

    private static YamlStream Parse(string path, string text)
    {
        var yaml = new YamlStream();
        var scanner = new Scanner(new StringReader(text));
        try
        {
            yaml.Load(new Parser(scanner));
            return yaml;
        }
        catch (YamlException e)
        {
            throw new DataFileException(path, (int)Math.Max(e.Start.Line, 1), DataFileProblems.Syntax(e.Message), e);
        }
        catch (InvalidOperationException e)
        {
            // The scanner's way of refusing a plain text of no letters inside brackets; it carries no place.
            throw new DataFileException(path, (int)scanner.CurrentPosition.Line, DataFileProblems.Syntax(e.Message), e);
        }
    }

    // A checkout with other line endings is the same file.
    private static string FingerprintOf(byte[] bytes)
    {
        var unix = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\r')
            {
                unix.Add(bytes[i]);
            }
            else if (i + 1 == bytes.Length || bytes[i + 1] != '\n')
            {
                unix.Add((byte)'\n');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(unix.ToArray()))[..FingerprintDigits];
    }
}
