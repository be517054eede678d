using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Conversations.Answers.Receipts;

/// <summary>
/// What an answer rests on: what was asked (as it was understood, not as it was written), the rules, the data and the
/// figures. It holds all of that itself, so nothing has to be stored for an answer to be computed again.
/// </summary>
internal sealed record Receipt(
    string Intent,
    Slots Slots,
    string Agency,
    Audience Audience,
    string Locale,
    DateOnly Day,
    IReadOnlyList<ReceiptYear> Years,
    IReadOnlyList<ReceiptFigure> Figures)
{
    private const string Version = "r1.";

    // A receipt is some hundred bytes; more than this is an attempt to fill the memory.
    private const int LongestText = 16 * 1024;
    private const int LargestContent = 256 * 1024;

    /// <summary>The receipt of an answer.</summary>
    public static Receipt Of(string intent, Asked asked, IReadOnlyList<Fact> facts) => new(
        intent,
        asked.Slots.WithoutWords(),
        asked.AgencyId,
        asked.Audience,
        asked.Locale,
        asked.Today,
        [.. asked.Years.Select(y => new ReceiptYear(y.Rules.Year, y.Rules.Fingerprint, AssessmentFingerprint.Of(y.Assessment)))],
        [.. facts.Select(f => new ReceiptFigure(f.FiscalYear, f.Target.ToString(), f.Kind, Text(f.Value)))]);

    /// <summary>Reads a receipt.</summary>
    /// <returns>False where <paramref name="text"/> is none, or is damaged.</returns>
    public static bool TryRead(string text, [NotNullWhen(true)] out Receipt? receipt)
    {
        receipt = null;
        if (!text.StartsWith(Version, StringComparison.Ordinal) || text.Length > LongestText || !Base64Url.IsValid(text.AsSpan(Version.Length)))
        {
            return false;
        }

        try
        {
            using var packed = new MemoryStream(Base64Url.DecodeFromChars(text.AsSpan(Version.Length)));
            using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
            var content = new byte[LargestContent];
            var length = unpacked.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            receipt = length < LargestContent ? JsonSerializer.Deserialize<Receipt>(content.AsSpan(0, length), SlotsJson.Options) : null;
            return receipt is { Intent: not null, Slots: not null, Agency: not null, Locale: "th" or "en", Years: not null, Figures: not null };
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            return false;
        }
    }

    /// <summary>The receipt as one word of letters, digits, dashes and underscores.</summary>
    public override string ToString()
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
        {
            JsonSerializer.Serialize(deflate, this, SlotsJson.Options);
        }

        return Version + Base64Url.EncodeToString(packed.ToArray());
    }

    private static string Text(FactValue value) => value switch
    {
        FactValue.Number number => number.Value.ToString("0.####", CultureInfo.InvariantCulture),
        FactValue.Word word => word.Value,
        _ => "",
    };
}
