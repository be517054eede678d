using ItaBot.Channels.Rendering;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>Rows as a table: what a row is about, its figure, and the verdict on it.</summary>
internal sealed record RowsTable : IRowsForm
{
    // A figure, and a day with a word before it, in grapheme clusters. Anything longer is a sentence.
    private const int ShortValue = 12, MiddlingValue = 24;

    private readonly Phrasebook _phrases;
    private readonly string _locale;
    private readonly Verdicts _verdicts;
    private readonly bool _hasHeadings;
    private readonly bool _hasVerdicts;
    private readonly int _longestValue;
    private readonly int _longestAbout;

    public RowsTable(Card card, Phrasebook phrases, string locale)
    {
        (_phrases, _locale, _verdicts) = (phrases, locale, new Verdicts(phrases, locale));
        _hasVerdicts = card.Rows.Any(r => r.Passes is not null && ShownScore.IsIn(r));
        _hasHeadings = _hasVerdicts && card.Rows.All(ShownScore.IsIn);
        _longestValue = card.Rows.Select(r => TextLength.Graphemes(r.Value)).DefaultIfEmpty().Max();
        _longestAbout = card.Rows.Select(r => Math.Max(TextLength.Graphemes(r.Label), TextLength.Graphemes(r.Detail ?? ""))).DefaultIfEmpty().Max();
    }

    /// <summary>Whether what stands small beneath a row is part of the table.</summary>
    public bool HasDetails { get; init; }

    public IEnumerable<CardElement> Show(IReadOnlyList<CardRow> rows) => [TableOf(rows)];

    public Table TableOf(IReadOnlyList<CardRow> rows) =>
        new([.. Widths().Select(w => new TableColumn(w))], [.. Headings(), .. rows.Select(RowOf)])
        {
            FirstRowAsHeaders = _hasHeadings,
            Spacing = "medium",
        };

    private IEnumerable<int> Widths() => _longestValue switch
    {
        _ when _hasVerdicts => [11, 4, 5],
        <= ShortValue => [4, 1],
        <= MiddlingValue => [3, 2],
        _ when _longestAbout > _longestValue => [3, 2],
        _ => [2, 3],
    };

    private IEnumerable<TableRow> Headings() => _hasHeadings
        ? [RowOf(Heading("teams.table.what"), Right(Heading("teams.table.score")), Heading("teams.table.verdict"))]
        : [];

    private RichTextBlock? Heading(string key) => CardTexts.Paragraph(CardTexts.Heading(_phrases.Say(_locale, key)));

    private TableRow RowOf(CardRow row)
    {
        var isJudgedBeside = ShownScore.IsIn(row);
        var choice = NextQuestions.Of(row.Action);
        var label = CellOf(CardTexts.Paragraph(CardTexts.Plain(row.Label)), Beneath(row, isJudgedBeside), Chosen(choice)) with
        {
            SelectAction = choice,
        };
        var value = _longestValue <= ShortValue
            ? CellOf(Right(CardTexts.Paragraph(CardTexts.Figure(row.Value))))
            : CellOf(CardTexts.Paragraph(CardTexts.Plain(row.Value)));
        return _hasVerdicts
            ? new([label, value, CellOf(isJudgedBeside ? CardTexts.Paragraph(_verdicts.Of(row.Passes)) : null)])
            : new([label, value]);
    }

    private RichTextBlock? Beneath(CardRow row, bool isJudgedBeside)
    {
        if (!HasDetails)
        {
            return null;
        }

        var detail = CardTexts.Small(row.Detail ?? "");
        var verdict = _verdicts.Of(isJudgedBeside ? null : row.Passes) with { Size = "small" };
        var isBoth = !string.IsNullOrWhiteSpace(detail.Text) && verdict.Text.Length > 0;
        return CardTexts.Paragraph(detail, CardTexts.Small(isBoth ? " · " : ""), verdict) is { } said ? said with { Spacing = "none" } : null;
    }

    private static RichTextBlock? Chosen(CardAction? choice) =>
        choice is null ? null : new([CardTexts.Choice(choice.Title)]) { Spacing = "small" };

    private static RichTextBlock? Right(RichTextBlock? paragraph) => paragraph is null ? null : paragraph with { HorizontalAlignment = "right" };

    private static TableRow RowOf(params IEnumerable<RichTextBlock?> cells) => new([.. cells.Select(c => CellOf(c))]);

    private static TableCell CellOf(params IEnumerable<RichTextBlock?> items) => new([.. items.OfType<RichTextBlock>()]);
}
