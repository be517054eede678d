using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Tests.Understanding;

public class ContractUtterancesTests
{
    private static readonly Lazy<IReadOnlyList<Utterance>> Utterances = new(() =>
    [
        .. File.ReadLines(SharedContract.Utterances!).Select(line => Utterance.Of(JsonDocument.Parse(line).RootElement)),
    ]);

    [UtterancesFact]
    public void The_intent_of_at_least_97_in_100_is_understood() =>
        AssertShare(0.97, Utterances.Value, u => Speech.Read(u.Text).Intent == u.Intent);

    [UtterancesFact]
    public void The_intent_and_all_slots_of_at_least_93_in_100_are_understood() =>
        AssertShare(0.93, Utterances.Value, u => Speech.Line(Speech.Read(u.Text)) == u.Line);

    [UtterancesFact]
    public void At_least_95_in_100_of_other_matters_are_left_alone() =>
        AssertShare(0.95, [.. Utterances.Value.Where(u => u.Intent == Intents.None)], u => Speech.Read(u.Text).Intent == Intents.None);

    [UtterancesFact]
    public void At_least_95_in_100_of_what_is_left_alone_are_other_matters() =>
        AssertShare(0.95, [.. Utterances.Value.Where(u => Speech.Read(u.Text).Intent == Intents.None)], u => u.Intent == Intents.None);

    [UtterancesFact]
    public void Thai_and_Arabic_digits_mean_the_same()
    {
        // "1๔" is a misprint of i4 only because the two scripts stand side by side.
        var differing = Utterances.Value
            .Where(u => !(u.Text.Any(char.IsAsciiDigit) && u.Text.Any(Digits.IsThai)) && u.Slots.All(s => s.Key != "url"))
            .Where(u => Speech.Line(Speech.Read(Digits.Swap(u.Text))) != Speech.Line(Speech.Read(u.Text)))
            .Select(u => u.Text);

        Assert.Empty(differing);
    }

    [UtterancesFact]
    public void Spaces_between_Thai_letters_mean_nothing()
    {
        var positions = Gen.Choose(0, 200).ListOf(4);
        var spaced =
            from utterance in Gen.Elements(Utterances.Value.Where(u => u.Slots.All(s => s.Key is not ("url" or "owner"))))
            from places in positions
            select (utterance.Text, Spaced: Spaces.Insert(utterance.Text, [.. places]));
        var same = Prop.ForAll(spaced.ToArbitrary(), u => Speech.Line(Speech.Read(u.Spaced)) == Speech.Line(Speech.Read(u.Text)));

        same.Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(2568, 1));
    }

    private static void AssertShare(double least, IReadOnlyList<Utterance> all, Func<Utterance, bool> isRight)
    {
        var misses = all.Where(u => !isRight(u)).Select(u => $"{u.Text}\n    expected {u.Line}\n    was      {Speech.Line(Speech.Read(u.Text))}").ToList();

        Assert.True(all.Count - misses.Count >= least * all.Count, $"{misses.Count} of {all.Count} missed\n{string.Join('\n', misses)}");
    }

    private sealed record Utterance(string Text, string Intent, IReadOnlyList<KeyValuePair<string, string?>> Slots)
    {
        public string Line => Speech.Line(Intent, Slots);

        public static Utterance Of(JsonElement row) => new(
            row.GetProperty("text").GetString()!,
            row.GetProperty("intent").GetString()!,
            [.. row.GetProperty("slots").EnumerateObject().Select(s => KeyValuePair.Create(s.Name, (string?)TextOf(s.Value)))]);

        private static string TextOf(JsonElement value) =>
            value.ValueKind is JsonValueKind.True or JsonValueKind.False ? Speech.Text(value.GetBoolean()) : value.ToString();
    }
}
