using System.Globalization;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Items named by their id in any spelling: i10, I ๑๒, โอ 13, ๐๒๐, e๓, i13–i15.</summary>
internal sealed class ItemIdReader
{
    private static readonly (string Written, char Letter)[] LetterSpellings =
        [("ไอ", 'i'), ("อี", 'e'), ("โอ", 'o'), ("i", 'i'), ("e", 'e'), ("o", 'o'), ("l", 'i')];

    private static readonly string[] To = ["-", "ถึงข้อ", "ถึง", "to", "through"];

    private readonly HashSet<string> _known;

    /// <summary>A reader of the items of all rule years.</summary>
    public ItemIdReader(RuleBook rules) => _known = [.. rules.Years.SelectMany(y => y.Items).Select(i => i.Id)];

    /// <summary>The items named, each range written out, and their places taken.</summary>
    public List<TargetMention> Read(Reading reading)
    {
        var mentions = new List<TargetMention>();
        for (var at = 0; at < reading.Text.Length; at++)
        {
            if (At(reading.Text, at) is not { } item || !reading.IsFree(item.Place))
            {
                continue;
            }

            mentions.Add(new TargetMention(Target.Item(item.Letter + Text(item.Number)), item.Place));
            reading.Take(item.Place, Signs.OfItem(item.Letter));
            at = item.Place.End - 1;
            if (EndOfRange(reading.Text, item) is { } last)
            {
                mentions.AddRange(Between(item, last));
                reading.Take(new Stretch(item.Place.End, last.Place.End), Signs.OfItem(item.Letter));
                at = last.Place.End - 1;
            }
        }

        return mentions;
    }

    private IEnumerable<TargetMention> Between(Id first, Id last) =>
        from number in Enumerable.Range(first.Number + 1, last.Number - first.Number)
        let id = first.Letter + Text(number)
        where _known.Contains(id)
        select new TargetMention(Target.Item(id), last.Place);

    /// <summary>The item of a tool with a number, or null where no rule year has it.</summary>
    public Target? Find(Tool tool, decimal number)
    {
        var id = ItemId.LetterOf(tool) + number.ToString(CultureInfo.InvariantCulture);
        return _known.Contains(id) ? Target.Item(id) : null;
    }

    private Id? EndOfRange(string text, Id first)
    {
        foreach (var to in To)
        {
            var at = Skip(text, first.Place.End);
            if (string.CompareOrdinal(text, at, to, 0, to.Length) != 0)
            {
                continue;
            }

            at = Skip(text, at + to.Length);
            var last = At(text, at) ?? Number(text, at, first.Letter, at);
            return last is { } end && end.Letter == first.Letter && end.Number > first.Number ? end : null;
        }

        return null;
    }

    private Id? At(string text, int at)
    {
        if (at >= text.Length || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) && IsLatinWordChar(text, at)))
        {
            return null;
        }

        // Reports print the letter of OIT items as a zero.
        if (text[at] == '0')
        {
            var before = at > 0 ? text[at - 1] : ' ';
            return before is '.' or '-' or '/' ? null : Number(text, at + 1, 'o', at);
        }

        foreach (var (written, letter) in LetterSpellings)
        {
            if (string.CompareOrdinal(text, at, written, 0, written.Length) == 0)
            {
                var number = written == "l" ? at + 1 : Skip(text, at + written.Length);
                return Number(text, number, letter, at);
            }
        }

        return null;
    }

    private Id? Number(string text, int at, char letter, int start)
    {
        at = at + 1 < text.Length && text[at] == '0' ? at + 1 : at;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var isWhole = end == text.Length
            || !(char.IsAsciiLetter(text[end]) || (text[end] is '.' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));
        if (end - at is not (1 or 2) || text[at] == '0' || !isWhole)
        {
            return null;
        }

        var number = int.Parse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture);
        return _known.Contains(letter + Text(number)) ? new Id(letter, number, new Stretch(start, end)) : null;
    }

    private static bool IsLatinWordChar(string text, int at) =>
        char.IsAsciiLetter(text[at - 1]) ? char.IsAsciiLetter(text[at]) : char.IsAsciiDigit(text[at]);

    private static int Skip(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Id(char Letter, int Number, Stretch Place);
}
