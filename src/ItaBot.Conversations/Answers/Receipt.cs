using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Conversations.Answers;

/// <summary>
/// What an answer rests on: what was asked (as it was understood, not as it was written), the rules, the data and the
/// figures. It holds all of that itself, so nothing has to be stored for an answer to be computed again.
/// </summary>
internal sealed record Receipt(string Intent, IReadOnlyList<string> Asked, IReadOnlyList<string> Data, IReadOnlyList<string> Figures)
{
    private const string Version = "r1.";

    // The text is packed and encoded; escaping Thai letters would only make it longer.
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The receipt of an answer.</summary>
    public static Receipt Of(Understood understood, Asked asked, IReadOnlyList<Fact> facts) => new(
        understood.Intent,
        [asked.AgencyId, asked.Audience.ToString(), asked.Locale, .. Stated(understood.Slots)],
        [.. asked.Years.Select(y => $"{Text(y.Rules.Year)} {y.Rules.Fingerprint} {AssessmentFingerprint.Of(y.Assessment)}")],
        [.. facts.Select(f => $"{Text(f.FiscalYear)} {f.Target} {f.Kind} {Text(f.Value)}")]);

    /// <summary>The receipt as one word of letters, digits, dashes and underscores.</summary>
    public override string ToString()
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
        {
            JsonSerializer.Serialize(deflate, this, Compact);
        }

        return Version + Base64Url.EncodeToString(packed.ToArray());
    }

    private static IEnumerable<string> Stated(Slots slots) =>
        SlotValues.Of(slots).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Name}={s.Value}"));

    private static string Text(FactValue value) => value switch
    {
        FactValue.Number number => number.Value.ToString("0.####", CultureInfo.InvariantCulture),
        FactValue.Word word => word.Value,
        _ => "",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
