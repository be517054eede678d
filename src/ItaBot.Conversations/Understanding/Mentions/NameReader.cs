using System.Text.RegularExpressions;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Indicators, sub-indicators, items and tools named by their names in a rule year.</summary>
internal sealed partial class NameReader
{
    /// <summary>What makes a noun of a verb, and what people leave out: แผนป้องกัน(การ)ทุจริต.</summary>
    private const string NounPrefix = "การ";

    private const int ShortestWithoutPrefix = 12;

    private readonly Dictionary<int, Name[]> _years;
    private readonly int _default;

    /// <summary>A reader of the names of all rule years.</summary>
    public NameReader(RuleBook rules)
    {
        _years = rules.Years.ToDictionary(y => y.Year, NamesOf);
        _default = rules.NewestComplete.Year;
    }

    /// <summary>The longest name in what nobody took yet, and its place taken.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="year">The year asked about; null means the newest one whose items are known for all tools.</param>
    public TargetMention? Read(Reading reading, int? year)
    {
        // Where the items of the year asked about are not known, the names of the default year still say what is meant.
        var mention = year is { } asked && asked != _default && _years.TryGetValue(asked, out var names)
            ? Longest(reading, names) ?? Longest(reading, _years[_default])
            : Longest(reading, _years[_default]);
        if (mention is { } found)
        {
            reading.Take(found.Place, found.Target.Kind == TargetKind.Item ? Signs.OfItem(found.Target.Id[0]) : Signs.Name);
        }

        return mention;
    }

    private static TargetMention? Longest(Reading reading, Name[] names)
    {
        foreach (var name in names)
        {
            for (var at = reading.Text.IndexOf(name.Words, StringComparison.Ordinal); at >= 0;
                at = reading.Text.IndexOf(name.Words, at + 1, StringComparison.Ordinal))
            {
                var place = new Stretch(at, at + name.Words.Length);
                if (reading.IsFree(place) && reading.StartsWith(name.Words, at) && reading.EndsWith(name.Words, place.End))
                {
                    return new TargetMention(name.Target, place);
                }
            }
        }

        return null;
    }

    private static Name[] NamesOf(RuleYear year)
    {
        var targets = year.Indicators.Select(i => (i.Target, i.Name, i.Words))
            .Concat(year.Subs.Select(s => (s.Target, s.Name, s.Words)))
            .Concat(year.Items.Select(i => (i.Target, i.Name, i.Words)));
        var written =
            from target in targets
            from words in (IEnumerable<string>)[target.Name.Thai, target.Name.English, .. target.Words]
            let full = LetterFolder.Compact(LetterFolder.Fold(Aside().Replace(words, "")))
            from said in (IEnumerable<string>)[full, full.Replace(NounPrefix, "", StringComparison.Ordinal)]
            where said == full || said.Length >= ShortestWithoutPrefix
            select new Name(said, target.Target);
        return [.. written.Distinct().OrderByDescending(n => n.Words.Length)];
    }

    /// <summary>"(ปีก่อน)" and the like: people leave out what a name has in parentheses.</summary>
    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex Aside();

    private sealed record Name(string Words, Target Target);
}
