using ItaBot.Conversations.Replies;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Answers.Firewall;

/// <summary>An answer without any phrase: the names of the rules and the figures of the facts, a line each.</summary>
internal static class PlainForm
{
    private static readonly Dictionary<string, string> Nothing = new()
    {
        ["th"] = "ขออภัย ตอบคำถามนี้ไม่ได้ในตอนนี้",
        ["en"] = "Sorry, this cannot be answered at the moment.",
    };

    /// <summary>The plain form of an answer.</summary>
    public static Reply Of(IReadOnlyList<Fact> facts, RuleBook rules, string locale)
    {
        var lines = facts
            .Where(f => f.Kind is FactKinds.Score or FactKinds.Level)
            .Select(f => $"{f.Target} {rules.Find(f.FiscalYear)?.NameOf(f.Target)?.In(locale)}: {Text(f.Value)}")
            .ToList();
        return new(lines.Count == 0 ? Nothing[locale] : string.Join('\n', lines), null, []);
    }

    private static string Text(FactValue value) => value switch
    {
        FactValue.Number number => Numbers.Score(number.Value),
        FactValue.Word word => word.Value,
        _ => "",
    };
}
