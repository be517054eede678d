using System.Text;
using System.Text.Unicode;

namespace ItaBot.Documents.Files;

/// <summary>Reads bytes as UTF-8 and as nothing else: a wrong guess at an encoding would turn names into other names.</summary>
internal static class Utf8Text
{
    public static string? Read(ReadOnlySpan<byte> content, ImportLog log)
    {
        var bytes = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        if (!Utf8.IsValid(bytes) || bytes.Contains((byte)0))
        {
            log.Refuse(Refusals.NotUtf8(LineOfFirstBadByte(bytes)));
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        // Brackets are JSON that holds nothing, not a scan.
        if (!text.Any(c => char.IsLetterOrDigit(c) || c is '{' or '['))
        {
            log.Refuse(Refusals.Empty);
            return null;
        }

        return text;
    }

    private static int LineOfFirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        var rest = bytes;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var current = end < 0 ? rest : rest[..end];
            if (!Utf8.IsValid(current) || current.Contains((byte)0))
            {
                break;
            }

            line++;
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return line;
    }
}
