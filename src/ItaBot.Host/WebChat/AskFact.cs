using System.Diagnostics;
using System.Globalization;
using ItaBot.Conversations.Answers;
using ItaBot.Scoring;

namespace ItaBot.Host.WebChat;

/// <summary>A figure of an answer with where it comes from, as the page shows it.</summary>
/// <param name="Text">The year, whose figure it is, the figure, and whether it was published or computed.</param>
/// <param name="Basis"><c>reported</c> or <c>computed</c>.</param>
internal sealed record AskFact(string Text, string Basis)
{
    private static readonly LocalText Reported = new("ตามประกาศ", "as published");
    private static readonly LocalText Computed = new("คำนวณ", "computed");

    private static readonly LocalText Total = new("คะแนนรวม", "total");
    private static readonly LocalText Indicator = new("ตัวชี้วัดที่", "indicator");

    /// <summary>The scores and levels among the facts of an answer: the others say in the answer what they are.</summary>
    public static IReadOnlyList<AskFact> Of(Answer answer) =>
        [.. answer.Facts.Where(f => f.Kind is FactKinds.Score or FactKinds.Level).Select(f => Of(f, answer.Locale))];

    private static AskFact Of(Fact fact, string locale)
    {
        var whose = fact.Target.Kind switch
        {
            TargetKind.Total => Total.In(locale),
            TargetKind.Indicator => $"{Indicator.In(locale)} {fact.Target.Id}",
            _ => fact.Target.Id,
        };
        var value = fact.Value switch
        {
            FactValue.Number number => number.Value.ToString("0.00", CultureInfo.InvariantCulture),
            FactValue.Word word => word.Value,
            _ => throw new UnreachableException(),
        };
        var isReported = fact.Basis == Scoring.Scorecards.Basis.Reported;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{fact.FiscalYear} · {whose}: {value} ({(isReported ? Reported : Computed).In(locale)})"),
            isReported ? "reported" : "computed");
    }
}
