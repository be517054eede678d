using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Indicators and sub-indicators named by their number: ตัวชี้วัดที่ ๔, ตชว.4, indicator 7, 9.3.</summary>
internal sealed class IndicatorReader(Vocabulary vocabulary, RuleBook rules)
{
    private readonly HashSet<decimal> _indicators = [.. rules.Years.SelectMany(y => y.Indicators).Select(i => (decimal)i.Number)];
    private readonly HashSet<string> _subs = [.. rules.Years.SelectMany(y => y.Subs).Select(s => s.Id)];

    /// <summary>What is named, each range written out, and the places taken.</summary>
    public List<TargetMention> Read(Reading reading)
    {
        var mentions = new List<TargetMention>();
        foreach (var kind in (TargetKind[])[TargetKind.Sub, TargetKind.Indicator])
        {
            foreach (var word in vocabulary.Levels[kind].Find(reading.Text))
            {
                AddAfter(word, reading, mentions);
            }
        }

        foreach (var number in NumberReader.All(reading.Text))
        {
            if (SubAt(reading.Text, number) is { } sub && reading.IsFree(number.Place) && !FollowsPoints(reading, number.Place.Start))
            {
                Add(new TargetMention(sub, number.Place), reading, mentions);
            }
        }

        return mentions;
    }

    private void AddAfter(Stretch word, Reading reading, List<TargetMention> mentions)
    {
        var at = word.End;
        var isNumbered = false;
        while (vocabulary.Numbering.FirstOrDefault(n => reading.StartsWith(n, at)) is { } numbering)
        {
            at = reading.Text.IndexOf(numbering, at, StringComparison.Ordinal) + numbering.Length;
            isNumbered = true;
        }

        if (NumberReader.At(reading.Text, at) is not { } number || !reading.IsFree(number.Place))
        {
            return;
        }

        var target = SubAt(reading.Text, number) ?? IndicatorAt(number);
        var isCount = !isNumbered && reading.StartsWith(vocabulary.Counters, number.Place.End);
        if (target is null || isCount)
        {
            return;
        }

        Add(new TargetMention(target, new Stretch(word.Start, number.Place.End)), reading, mentions);
        if (target.Kind == TargetKind.Indicator && EndOfRange(reading, number) is { } last)
        {
            for (var next = (int)number.Value + 1; next <= last.Value; next++)
            {
                mentions.Add(new TargetMention(Target.Indicator(next), last.Place));
            }

            reading.Take(new Stretch(number.Place.End, last.Place.End), Signs.Indicator);
        }
    }

    private ReadNumber? EndOfRange(Reading reading, ReadNumber first)
    {
        foreach (var to in (string[])["-", "ถึง", "to"])
        {
            if (reading.StartsWith(to, first.Place.End)
                && NumberReader.At(reading.Text, reading.Text.IndexOf(to, first.Place.End, StringComparison.Ordinal) + to.Length) is { } last
                && _indicators.Contains(last.Value)
                && last.Value > first.Value)
            {
                return last;
            }
        }

        return null;
    }

    /// <summary>In "below 9.5" the number is a score.</summary>
    private bool FollowsPoints(Reading reading, int position) =>
        vocabulary.Below.Find(reading.Text).Concat(vocabulary.Points.Find(reading.Text))
            .Any(p => p.End == position || (p.End == position - 1 && reading.Text[p.End] == ' '));

    private Target? SubAt(string text, ReadNumber number)
    {
        var written = text[number.Place.Start..number.Place.End];
        return _subs.Contains(written) ? Target.Sub(written) : null;
    }

    private Target? IndicatorAt(ReadNumber number) =>
        _indicators.Contains(number.Value) ? Target.Indicator((int)number.Value) : null;

    private static void Add(TargetMention mention, Reading reading, List<TargetMention> mentions)
    {
        mentions.Add(mention);
        reading.Take(mention.Place, Signs.Indicator);
    }
}
