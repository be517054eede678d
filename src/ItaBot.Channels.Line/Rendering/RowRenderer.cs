using ItaBot.Channels.Line.Messages.Flex;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>A row of a card: what it is about, its bar and figure, and what stands small beneath.</summary>
internal sealed class RowRenderer(Phrasebook phrases)
{
    // What stands beside a label or a bar and leaves it room enough on a phone, in grapheme clusters.
    private const int ShortValue = 12;

    /// <summary>The row; empty where it says nothing.</summary>
    public FlexBox Render(CardRow row, decimal? passMark, string locale) => new(FlexLayout.Vertical, CardTexts.Said(Lines(row, passMark, locale)))
    {
        Margin = "lg",
    };

    private IEnumerable<FlexComponent?> Lines(CardRow row, decimal? passMark, string locale)
    {
        var verdict = Verdict(row.Passes, locale);
        var isShort = TextLength.Graphemes(row.Value) <= ShortValue;
        if (row.Score is { } score)
        {
            yield return CardTexts.Label(row.Label);
            yield return isShort ? null : CardTexts.Value(row.Value);
            yield return Measured(ScoreBar.Of(score, row.Passes, passMark), Figure(isShort ? row.Value : "", verdict, row.Passes));
        }
        else if (isShort && !string.IsNullOrWhiteSpace(row.Label))
        {
            yield return Beside(CardTexts.Label(row.Label), Figure(row.Value, verdict, row.Passes));
        }
        else
        {
            yield return CardTexts.Small(row.Label);
            yield return Figure(row.Value, verdict, row.Passes);
        }

        yield return row.Detail is null ? null : CardTexts.Small(row.Detail);
    }

    private string? Verdict(bool? passes, string locale) => passes switch
    {
        true => phrases.Say(locale, "line.passes"),
        false => phrases.Say(locale, "line.misses"),
        null => null,
    };

    private static FlexText Figure(string value, string? verdict, bool? passes) => CardTexts.Value($"{value} {verdict}".Trim()) with
    {
        Color = passes switch { true => Palette.Pass, false => Palette.Miss, null => Palette.Ink },
    };

    // Both have their share of the width whatever the figure is, so that the bars of all rows are of one length.
    private static FlexBox Measured(FlexBox bar, FlexText figure) => new(
        FlexLayout.Horizontal,
        CardTexts.Said(bar with { Flex = 3 }, figure with { Flex = 2, Align = "end", Gravity = "center" }));

    private static FlexBox Beside(FlexText label, FlexText figure) =>
        new(FlexLayout.Horizontal, CardTexts.Said(label with { Flex = 1 }, figure with { Flex = 0, Margin = "md", Align = "end" }));
}
