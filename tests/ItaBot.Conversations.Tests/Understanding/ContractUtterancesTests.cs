using System.Text.Json;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Tests.Understanding;

public class ContractUtterancesTests
{
    private static readonly string[] WithSlots =
    [
        Intents.ScoreBelow, Intents.ScoreShow, Intents.ScoreRank, Intents.ScoreCompare, Intents.ScoreTrend,
        Intents.ScoreWhatIf, Intents.ScorePlan, Intents.ScoreReconcile, Intents.RulesExplain, Intents.ItemExplain,
    ];

    private static readonly string[] Known = [.. WithSlots, Intents.Help, Intents.Greeting, Intents.Thanks];

    [UtterancesFact]
    public void Every_utterance_of_the_contract_is_understood_and_those_of_later_issues_are_left_alone()
    {
        var misses = File.ReadLines(SharedContract.Utterances!)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(row => (Text: row.GetProperty("text").GetString()!, Expected: Expected(row)))
            .Select(row => (row.Text, row.Expected, Actual: Speech.Line(Speech.Read(row.Text))))
            .Where(row => row.Actual != row.Expected)
            .Select(row => $"{row.Text}\n    expected {row.Expected}\n    was      {row.Actual}")
            .ToList();

        Assert.True(misses.Count == 0, $"{misses.Count} misses\n{string.Join('\n', misses)}");
    }

    private static string Expected(JsonElement row)
    {
        var intent = row.GetProperty("intent").GetString()!;
        return Known.Contains(intent)
            ? Speech.Line(intent, row.GetProperty("slots").EnumerateObject().Select(s => KeyValuePair.Create(s.Name, (string?)s.Value.ToString())))
            : Intents.None;
    }
}
