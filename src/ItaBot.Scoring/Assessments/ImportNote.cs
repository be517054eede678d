using System.Globalization;
using ItaBot.Scoring.Thai;

namespace ItaBot.Scoring.Assessments;

/// <summary>What an import corrected, or where a document contradicts itself.</summary>
/// <param name="Line">The line of the document, from 1; null where it has no lines.</param>
/// <param name="Printed">What stands there.</param>
/// <param name="Taken">What was taken instead; for a figure, <c>target=value</c> as in <c>indicator:1=95.69</c>.</param>
/// <param name="Why">The reason, in words.</param>
public sealed record ImportNote(int? Line, string Printed, string Taken, string Why)
{
    /// <summary>A note on a figure that the document prints once more with another value.</summary>
    /// <param name="line">Where the other value stands.</param>
    /// <param name="printed">The other value, 0–100.</param>
    /// <param name="target">Whose figure it is.</param>
    /// <param name="taken">The value that was taken.</param>
    /// <param name="why">The reason, in words.</param>
    public static ImportNote SecondFigure(int? line, decimal printed, Target target, decimal taken, string why) =>
        new(line, Plain(printed), $"{target}={Plain(taken)}", why);

    /// <summary>Reads the note as one on a figure that is printed once more with another value.</summary>
    /// <returns>False where the note is about something else.</returns>
    public bool TryGetSecondFigure(out Target target, out decimal printed)
    {
        printed = 0;
        target = Target.Total;
        var equals = Taken.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            && Target.TryParse(Taken[..equals], out target)
            && decimal.TryParse(Printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out printed);
    }

    /// <summary>Reads the note as one on an item that the document's text takes for another: <c>i๑๔ ๙๑.๗๖</c> for <c>item:i15=89.41</c>.</summary>
    /// <param name="printed">The item that the text names.</param>
    /// <param name="taken">The item that it should have named.</param>
    /// <returns>False where the note is about something else.</returns>
    public bool TryGetMistakenFor(out Target printed, out Target taken)
    {
        var code = ThaiDigits.ToArabic(Printed).Split(' ')[0].ToLowerInvariant();
        taken = Target.Total;
        printed = Target.Item(code);
        return code is ['i' or 'e' or 'o', _, ..]
            && Target.TryParse(Taken.Split('=')[0], out taken)
            && taken.Kind == TargetKind.Item
            && taken != printed;
    }

    private static string Plain(decimal figure) => figure.ToString("0.00##", CultureInfo.InvariantCulture);
}
