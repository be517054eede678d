using System.Globalization;
using ItaBot.Conversations.Understanding;
using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Evaluating;

/// <summary>An evaluation as lines for people.</summary>
internal static class EvaluationText
{
    public static IEnumerable<string> Lines(Evaluation evaluation)
    {
        yield return Rate("ความหมายถูก — intent", evaluation.Intents, evaluation.Lines);
        yield return Rate("ความหมายและรายละเอียดถูกทั้งหมด — intent and slots", evaluation.IntentsAndSlots, evaluation.Lines);
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"none: ครบ — recall {evaluation.NoneRecall:0.0%}, แม่น — precision {evaluation.NonePrecision:0.0%}");
        foreach (var miss in evaluation.Misses)
        {
            yield return "";
            yield return Plain.Line(miss.Line.Text);
            yield return Plain.Line($"  ควรเป็น — meant  {miss.Line.Intent} {string.Join(' ', miss.Line.Slots.Select(s => $"{s.Key}={s.Value}"))}");
            foreach (var guess in miss.Understood.Guesses)
            {
                yield return Plain.Line(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  เดาว่า — guessed  {guess.Confidence:0.00} {guess.Intent} {string.Join(' ', SlotValues.Of(guess.Slots).Select(s => $"{s.Name}={s.Value}"))}"));
            }
        }
    }

    private static string Rate(string what, int right, int lines) => string.Create(
        CultureInfo.InvariantCulture, $"{what}: {right}/{lines} ({(lines == 0 ? 1 : (double)right / lines):0.0%})");
}
