using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>The bytes of a rule year as one YAML mapping that still knows its lines.</summary>
internal sealed record RuleFile(RuleMap Root, string Fingerprint)
{
    private const int FingerprintDigits = 16;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static RuleFile Open(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var documents = Parse(path, TextOf(path, bytes)).Documents;
        return documents switch
        {
            [var only] => new(new RuleMap(path, only.RootNode), FingerprintOf(bytes)),
            [] => throw new RuleFileException(path, 1, FileProblems.Empty),
            [_, var second, ..] => throw new RuleFileException(path, RuleMap.LineOf(second.RootNode), FileProblems.TwoDocuments),
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
            throw new RuleFileException(path, line, FileProblems.NotUtf8, e);
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
            throw new RuleFileException(path, (int)Math.Max(e.Start.Line, 1), FileProblems.Syntax(e.Message), e);
        }
        catch (InvalidOperationException e)
        {
            // The scanner's way of refusing a plain text of no letters inside brackets; it carries no place.
            throw new RuleFileException(path, (int)scanner.CurrentPosition.Line, FileProblems.Syntax(e.Message), e);
        }
    }

    // A checkout with other line endings is the same rule year.
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
