using System.Globalization;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Testing;

/// <summary>Replies whose content does not matter.</summary>
public static class SomeReply
{
    /// <summary>The delivered phrases.</summary>
    public static Phrasebook Phrases { get; } = PhrasebookReader.Load(PhrasebookReader.DefaultDirectory);

    /// <summary>A score, against a mark.</summary>
    public static CardRow Row(decimal score, decimal mark = 85) => new(
        $"o{score.ToString(CultureInfo.InvariantCulture)} ข่าวประชาสัมพันธ์",
        score.ToString("0.00", CultureInfo.InvariantCulture),
        score,
        null,
        score >= mark);

    /// <summary>So many rows that all differ.</summary>
    public static IReadOnlyList<CardRow> Rows(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Row(i % 101) with { Label = $"แถวที่ {i} มีป้ายเป็นของตัวเอง" })];

    /// <summary>So many rows that can be chosen, each of which says something else.</summary>
    public static IReadOnlyList<CardRow> Choices(int count) =>
        [.. Rows(count).Select((r, i) => r with { Action = new("ทำเสร็จแล้ว", $"แถวที่ {i + 1} เสร็จแล้ว") })];

    /// <summary>Scores of years, the last one of 2568.</summary>
    public static IReadOnlyList<CardRow> Years(params IReadOnlyList<decimal> scores) =>
        [.. scores.Select((s, i) => Row(s) with { Label = $"ปี {2569 - scores.Count + i}" })];

    /// <summary>A card of rows.</summary>
    public static Reply Card(params IReadOnlyList<CardRow> rows) => Reply(new Card("ผลการประเมินของหน่วยงาน", rows, 85, ["หมายเหตุท้ายตาราง"]));

    /// <summary>A card as a reply.</summary>
    public static Reply Reply(Card card, params IReadOnlyList<ReplyAction> actions) => new(PlainText.Of(card), card, actions);

    /// <summary>A text.</summary>
    public static Reply Text(string text, params IReadOnlyList<ReplyAction> actions) => new(text, null, actions);
}
