using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Messages.Flex;
using ItaBot.Channels.Rendering;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>A row of a card: what it is about, its bar and figure, and what stands small beneath.</summary>
internal sealed class RowRenderer(Phrasebook phrases)
{
    // What stands beside a label or a bar and leaves it room enough on a phone, in grapheme clusters.
    private const int ShortValue = 12;

    /// <summary>The row; empty where it says nothing.</summary>
    public FlexBox Render(CardRow row, decimal? passMark, string locale)
    {
        var lines = CardTexts.Said(Lines(row, passMark, locale));
        LineAction? choice = QuickReplies.Of(row.Action) as LineAction ?? Opened(row.Value, locale);
        return choice is null || lines.Count == 0
            ? new(FlexLayout.Vertical, lines) { Margin = "lg" }
            : new(FlexLayout.Vertical, [.. lines, CardTexts.Choice(choice.Label) with { Margin = "xs" }]) { Margin = "lg", Action = choice };
    }

    // LINE makes links of addresses in texts, but not on cards.
    private UriAction? Opened(string value, string locale) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.AbsoluteUri.Length <= LineLimits.ActionUri
            ? new(phrases.Say(locale, "line.open"), uri.AbsoluteUri)
            : null;

    private IEnumerable<FlexComponent?> Lines(CardRow row, decimal? passMark, string locale)
    {
        var verdict = Judged(Verdict(row.Passes, locale), row.Passes);
        if (row.Score is { } score && ShownScore.IsIn(row))
        {
            yield return CardTexts.Label(row.Label);
            yield return Measured(ScoreBar.Of(score, row.Passes, passMark), Judged($"{row.Value} {verdict.Text}".Trim(), row.Passes));
        }
        else
        {
            foreach (var line in Told(row))
            {
                yield return line;
            }

            yield return row.Score is { } length ? Measured(ScoreBar.Of(length, row.Passes, passMark), verdict) : verdict;
        }

        yield return row.Detail is null ? null : CardTexts.Small(row.Detail);
    }

    private static IEnumerable<FlexComponent> Told(CardRow row)
    {
        var (label, value) = (CardTexts.Label(row.Label), CardTexts.Value(row.Value));
        var areSideBySide = TextLength.Graphemes(row.Value) <= ShortValue
            && !string.IsNullOrWhiteSpace(row.Label) && !string.IsNullOrWhiteSpace(row.Value);
        return areSideBySide ? [Beside(label, value)] : [label, value];
    }

    private string Verdict(bool? passes, string locale) => passes switch
    {
        true => phrases.Say(locale, "line.passes"),
        false => phrases.Say(locale, "line.misses"),
        null => "",
    };

    private static FlexText Judged(string text, bool? passes) => CardTexts.Value(text) with
    {
        Color = passes switch { true => Palette.Pass, false => Palette.Miss, null => Palette.Ink },
    };

    // Half the width each, whatever the figure is: the bars of all rows are of one length, and the words stay on one line.
    private static FlexBox Measured(FlexBox bar, FlexText figure) =>
        new(FlexLayout.Horizontal, CardTexts.Said(bar, figure with { Align = "end", Gravity = "center" }));

    private static FlexBox Beside(FlexText label, FlexText value) =>
        new(FlexLayout.Horizontal, [label with { Flex = 1 }, value with { Flex = 0, Margin = "md", Align = "end" }]);
}
