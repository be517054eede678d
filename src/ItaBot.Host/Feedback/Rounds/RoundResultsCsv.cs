using System.Globalization;
using CsvHelper;
using ItaBot.Feedback.Results;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>
/// Results as <c>round results --csv</c> prints them, an item a row. It begins with a byte order mark: without it a
/// spreadsheet does not take the Thai for UTF-8.
/// </summary>
internal static class RoundResultsCsv
{
    private const string ByteOrderMark = "\uFEFF";

    // A cell that begins like a formula must stay text, whoever wrote it.
    private static readonly CsvWriterOptions Form = new() { Injection = CsvInjection.Escape };

    public static string Write(RoundReport report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Form, leaveOpen: true))
        {
            csv.WriteRecord(["item", "name", "answers", "mean", "low", "high", "verdict", "yes", .. AnswerTally.Scale.Select(p => $"at{Number(p)}")]);
            foreach (var item in report.Items)
            {
                csv.WriteRecord(CellsOf(item, report));
            }
        }

        return ByteOrderMark + text;
    }

    private static string[] CellsOf(ItemResult item, RoundReport report) =>
    [
        item.Item,
        report.NameOf(item.Item).Thai,
        Number(item.Answers),
        Number(item.Mean),
        Number(item.Low),
        Number(item.High),
        RoundWords.Of(item.Verdict),
        Number(item.Yes?.Count),
        .. AnswerTally.Scale.Select(p => item.Answers is null ? "" : Number(report.Results.Shown[item.Item][p])),
    ];

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
