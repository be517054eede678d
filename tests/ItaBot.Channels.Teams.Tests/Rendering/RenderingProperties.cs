using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Tests.Rendering;

public sealed class RenderingProperties
{
    private static readonly string[] Bits =
        ["ก", "ที่", "น้ำ", "แก้ ", "word ", "\n", "\r\n", " ", "", "\"", "\\", "<b>", "*", "[a](b)", "👨‍👩‍👧‍👦", "🇹🇭", "é", "\u0000", "\u2028", "๘๕", "85", "\u0301"];

    private static readonly Gen<string> Words = Gen.Choose(0, 25).SelectMany(n => Gen.Elements(Bits.AsEnumerable()).ArrayOf(n)).Select(string.Concat);

    private static readonly Gen<string> Texts = Gen.Frequency(
        (40, Words),
        (1, Words.SelectMany(w => Gen.Choose(1, 400).Select(times => string.Concat(Enumerable.Repeat(w, times))))),
        (1, Gen.Choose(1, 20_000).Select(length => new string('ก', length))),
        (1, Gen.Choose(1, 9_000).Select(length => "ก" + new string('\u0E49', length))));

    private static readonly Gen<decimal?> Points = Gen.Choose(-50, 15_000).Select(p => p < 0 ? (decimal?)null : p / 100m);

    private static readonly Gen<CardRow> Rows =
        from label in Texts
        from value in Words
        from score in Points
        from detail in Texts
        from verdict in Gen.Choose(0, 2)
        select new CardRow(label, value, score, verdict == 1 ? null : detail, verdict switch { 0 => false, 1 => true, _ => null });

    // Rows of nothing but scores are shown as a chart.
    private static readonly Gen<CardRow> Scores =
        from label in Texts
        from score in Gen.Choose(0, 10_000)
        from row in Rows
        select row with { Label = $"o {label}", Score = score / 100m, Value = (score / 100m).ToString("0.00", CultureInfo.InvariantCulture) };

    private static readonly Gen<Reply> Cards =
        from title in Texts
        from count in Gen.Frequency((8, Gen.Choose(0, 15)), (1, Gen.Choose(60, 150)))
        from rows in Gen.OneOf(Rows.ArrayOf(count), Scores.ArrayOf(count))
        from mark in Points
        from notes in Gen.Choose(0, 4).SelectMany(n => Texts.ArrayOf(n))
        from actions in Actions
        select Some.Reply(new Card(title, rows, mark, notes), actions);

    private static readonly Gen<Reply> Plain =
        from text in Texts
        from actions in Actions
        select Some.Text(text, actions);

    private static readonly Gen<(Reply[] Replies, string Locale)> Answers =
        from replies in Gen.Choose(0, 4).SelectMany(n => Gen.OneOf(Cards, Plain).ArrayOf(n))
        from locale in Gen.Elements("th", "en")
        select (replies, locale);

    private static Gen<ReplyAction[]> Actions =>
        Gen.Choose(0, 9).SelectMany(n => Texts.Zip(Texts).Select(t => new ReplyAction(t.Item1, t.Item2)).ArrayOf(n));

    [Fact]
    public void Any_answer_is_within_the_limits_and_arrives_completely_with_charts_and_without() =>
        Prop.ForAll(Answers.ToArbitrary(), a => ArrivesCompletely(a.Replies, a.Locale)).Check(
            Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(2568, 1));

    [Fact]
    public void Half_a_character_does_not_stop_an_answer()
    {
        var messages = new TeamsRenderer(Some.Phrases).Render([Some.Text("ก\ud83eข"), Some.Card(Some.Row(1) with { Label = "\udd28" })], "th");

        Assert.Equal("ก\ufffdข", Seen.Texts(TeamsJson.Read(TeamsJson.Write(messages))![0]).Single());
        Assert.All(messages, Limits.Hold);
    }

    private static void ArrivesCompletely(Reply[] replies, string locale)
    {
        var messages = new TeamsRenderer(Some.Phrases).Render(replies, locale);
        Assert.Equal(TeamsJson.Write(messages), TeamsJson.Write(TeamsJson.Read(TeamsJson.Write(messages))!));

        var shown = Shown(messages, locale);
        foreach (var hasCharts in new[] { true, false })
        {
            var said = string.Concat(shown.SelectMany(m => Seen.Texts(m, hasCharts)).Select(Dense));
            foreach (var part in replies.SelectMany(PartsOf))
            {
                Assert.Contains(Dense(part), said, StringComparison.Ordinal);
            }
        }
    }

    private static List<TeamsMessage> Shown(IReadOnlyList<TeamsMessage> rest, string locale)
    {
        var shown = new List<TeamsMessage>();
        while (rest.Count > 0)
        {
            var page = new Paging(Some.Phrases).Fit(rest, locale, () => new string('t', 32));
            Assert.All(page.Messages, Limits.Hold);
            Assert.True(page.Rest.Count < rest.Count);
            shown.AddRange(page.Messages);
            rest = page.Rest;
        }

        return shown;
    }

    private static IEnumerable<string> PartsOf(Reply reply) => reply.Card is not { } card
        ? [reply.Text]
        : [card.Title, .. card.Rows.SelectMany(r => new[] { r.Label, r.Value, r.Detail ?? "" }), .. card.Notes];

    // White space is where texts are cut, so it is no part of what arrives.
    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
