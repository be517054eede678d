using System.Text;
using System.Text.RegularExpressions;

namespace ItaBot.Reminders.Links.Pages;

/// <summary>
/// Turns the bytes of a Thai web page into text. What a page says of its encoding is often wrong; text that is valid UTF-8
/// beyond ASCII is so by no accident, and what is not is in Thailand the old Windows encoding as a rule.
/// </summary>
internal static partial class PageDecoding
{
    private const int Beginning = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Thai = CodePagesEncodingProvider.Instance.GetEncoding(874)
        ?? throw new InvalidOperationException("The base library lacks the Thai code page.");

    /// <summary>The text of a page.</summary>
    /// <param name="body">Its bytes; the last letter may be cut.</param>
    /// <param name="charset">What the header says of its encoding; null for nothing.</param>
    public static string Decode(byte[] body, string? charset)
    {
        if (body is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (body[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(body.AsSpan(2));
        }

        try
        {
            return StrictUtf8.GetString(WholeLetters(body)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return EncodingOf(charset ?? Declared(body)).GetString(body);
        }
    }

    private static Encoding EncodingOf(string? name) => name?.ToLowerInvariant() switch
    {
        // One bad byte does not make another encoding of a page that says what it is.
        "utf-8" or "utf8" => Encoding.UTF8,
        "utf-16" or "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        // Also "iso-8859-1": it is what servers say that were never set up.
        _ => Thai,
    };

    private static string? Declared(byte[] body)
    {
        var match = MetaCharset().Match(Encoding.Latin1.GetString(body.AsSpan(0, Math.Min(body.Length, Beginning))));
        return match.Success ? match.Groups["name"].Value : null;
    }

    // Reading ends after so many bytes, not after so many letters.
    private static ReadOnlySpan<byte> WholeLetters(ReadOnlySpan<byte> body)
    {
        for (var back = 1; back <= Math.Min(3, body.Length); back++)
        {
            var lead = body[^back];
            if (lead >= 0xC0)
            {
                var length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
                return length > back ? body[..^back] : body;
            }

            if (lead < 0x80)
            {
                return body;
            }
        }

        return body;
    }

    [GeneratedRegex("<meta[^>]{0,200}charset\\s*=\\s*[\"']?(?<name>[A-Za-z0-9_:-]{1,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetaCharset();
}
