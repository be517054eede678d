using System.Text.Json;
using ItaBot.Conversations.Understanding;
using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Tests.Understanding;

public class ContractUtterancesTests
{
    private static IReadOnlyList<(string Text, string Expected)> Rows { get; } = SharedContract.Utterances is null
        ? []
        :
        [
            .. File.ReadLines(SharedContract.Utterances)
                .Select(line => JsonDocument.Parse(line).RootElement)
                .Select(row => (row.GetProperty("text").GetString()!, Expected(row))),
        ];

    [UtterancesFact]
    public void Of_the_contracts_utterances_97_in_100_have_the_right_intent_and_93_all_slots_too()
    {
        var read = Rows.Select(r => (r.Text, r.Expected, Actual: Speech.Line(Speech.Read(r.Text)))).ToList();

        var misses = read.Where(r => r.Actual != r.Expected).ToList();
        var listed = string.Join('\n', misses.Select(m => $"{m.Text}\n    meant {m.Expected}\n    was   {m.Actual}"));
        Assert.True(misses.Count(m => IntentOf(m.Actual) != IntentOf(m.Expected)) <= read.Count * 0.03, listed);
        Assert.True(misses.Count <= read.Count * 0.07, listed);
    }

    [UtterancesFact]
    public void Of_what_means_none_95_in_100_are_left_alone_and_of_what_is_left_alone_95_in_100_mean_none()
    {
        var read = Rows.Select(r => (Meant: IntentOf(r.Expected), Taken: Speech.Read(r.Text).Intent)).ToList();

        var both = read.Count(r => r.Meant == Intents.None && r.Taken == Intents.None);
        Assert.True(both >= read.Count(r => r.Meant == Intents.None) * 0.95);
        Assert.True(both >= read.Count(r => r.Taken == Intents.None) * 0.95);
    }

    [UtterancesFact]
    public void Thai_and_Arabic_digits_mean_the_same_in_them() => Assert.Empty(Rows
        .Where(r => !r.Text.Contains("://", StringComparison.Ordinal))
        .Where(r => Speech.Line(Speech.Read(ThaiDigits.ToArabic(r.Text))) != Speech.Line(Speech.Read(r.Text)))
        .Select(r => r.Text));

    [UtterancesFact]
    public void Twice_the_spaces_change_nothing_in_them() => Assert.Empty(Rows
        .Where(r => Speech.Line(Speech.Read(r.Text.Replace(" ", "   ", StringComparison.Ordinal))) != Speech.Line(Speech.Read(r.Text)))
        .Select(r => r.Text));

    [UtterancesFact]
    public void None_of_them_is_what_an_example_stands_for()
    {
        var normaliser = VocabularyReader.Load(Understander.DefaultDirectory).Normaliser;
        var learnt = VocabularyReader.LoadExamples(Understander.DefaultDirectory).Select(e => normaliser.Normalise(e.Text)).ToHashSet();

        Assert.Empty(Rows.Where(r => learnt.Contains(normaliser.Normalise(r.Text))).Select(r => r.Text));
    }

    private static string IntentOf(string line) => line.Split(' ')[0];

    private static string Expected(JsonElement row) => Speech.Line(
        row.GetProperty("intent").GetString()!,
        row.GetProperty("slots").EnumerateObject().Select(s => KeyValuePair.Create(
            s.Name, (string?)(s.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? s.Value.GetRawText() : s.Value.ToString()))));
}
