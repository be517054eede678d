using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Testing;

/// <summary>Replies of all sorts: of any length, with any letters, with and without cards and buttons.</summary>
public static class AnyReply
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

    // Rows of nothing but scores may be shown as a chart.
    private static readonly Gen<CardRow> Scores =
        from label in Texts
        from score in Gen.Choose(0, 10_000)
        from row in Rows
        select row with { Label = $"o {label}", Score = score / 100m, Value = (score / 100m).ToString("0.00", CultureInfo.InvariantCulture) };

    private static readonly Gen<ReplyAction> AnyAction = Texts.Zip(Texts).Select(t => new ReplyAction(t.Item1, t.Item2));

    private static readonly Gen<ReplyAction[]> Actions = Gen.Choose(0, 16).SelectMany(n => AnyAction.ArrayOf(n));

    private static readonly Gen<CardRow> Answerable =
        from row in Rows
        from action in AnyAction
        select row with { Action = action };

    private static readonly Gen<Reply> Cards =
        from title in Texts
        from count in Gen.Frequency((8, Gen.Choose(0, 15)), (1, Gen.Choose(60, 150)))
        from rows in Gen.OneOf(Rows.ArrayOf(count), Scores.ArrayOf(count), Answerable.ArrayOf(count))
        from mark in Points
        from notes in Gen.Choose(0, 4).SelectMany(n => Texts.ArrayOf(n))
        from actions in Actions
        select SomeReply.Reply(new Card(title, rows, mark, notes), actions);

    private static readonly Gen<Reply> Plain =
        from text in Texts
        from actions in Actions
        select SomeReply.Text(text, actions);

    /// <summary>The replies of an answer, at most four.</summary>
    public static Gen<Reply[]> Answers { get; } = Gen.Choose(0, 4).SelectMany(n => Gen.OneOf(Cards, Plain).ArrayOf(n));

    /// <summary>Its language.</summary>
    public static Gen<string> Locales { get; } = Gen.Elements("th", "en");
}
