using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Reads everything that a text mentions, the surest things first. Immutable.</summary>
internal sealed class MentionReader(Vocabulary vocabulary, RuleBook rules)
{
    private readonly ItemIdReader _items = new(rules);
    private readonly IndicatorReader _indicators = new(vocabulary, rules);
    private readonly YearReader _years = new(vocabulary);
    private readonly NameReader _names = new(rules);
    private readonly KindReader _kinds = new(vocabulary);
    private readonly CountReader _counts = new(vocabulary);
    private readonly PointsReader _points = new(vocabulary);
    private readonly DateReader _dates = new(vocabulary);
    private readonly DurationReader _durations = new(vocabulary);
    private readonly DutyReader _duties = new(vocabulary);
    private readonly UnknownAgencyReader _unknownAgencies = new(vocabulary);

    /// <summary>What the text mentions. Names and the like are taken from it.</summary>
    /// <param name="reading">The normalised text.</param>
    /// <param name="typed">The text as it was typed.</param>
    /// <param name="agencies">The agencies that it can name.</param>
    /// <param name="today">The day from which others are counted.</param>
    public Mentioned Read(Reading reading, string typed, AgencyReader agencies, DateOnly today)
    {
        var date = _dates.Read(reading, today);
        var measure = _duties.Measure(reading);
        var agency = agencies.Read(reading);
        var unknownAgency = agency is null ? _unknownAgencies.Read(reading, typed) : null;
        var owner = _duties.Owner(reading, typed);
        var ids = _items.Read(reading);
        ids.AddRange(_indicators.Read(reading));
        var onlyId = ids.Count == 1 && ids[0].Place.Length == reading.Text.Length;
        var years = _years.Read(reading);

        var tools = _kinds.Tools(reading);
        var named = tools.Select(t => t.Tool).Distinct().ToList();
        if (named is [var tool])
        {
            ids.AddRange(ItemsOf(tool, reading));
        }

        var (level, each) = _kinds.Level(reading, [.. tools.Select(t => t.Place)]);

        // The name of indicator 9 is a part of the full name of the OIT.
        tools.ForEach(t => reading.Take(t.Place, Signs.Of(t.Tool)));
        var name = _names.Read(reading, years.Count > 0 ? years[0].Year : null);
        var days = _durations.Read(reading);
        var n = _counts.Read(reading);
        return new Mentioned
        {
            Agency = agency,
            Years = years,
            Ids = [.. ids.OrderBy(i => i.Place.Start).Select(i => i.Target).Distinct()],
            Named = name?.Target,
            Tools = named,
            Total = _kinds.Total(reading),
            Level = level,
            EachOfLevel = each,
            Direction = _kinds.Direction(reading),
            N = n,
            Threshold = _points.Threshold(reading),
            Points = _points.Points(reading),
            OnlyId = onlyId,
            UnknownAgency = unknownAgency,
            Measure = measure,
            Owner = owner,
            Mine = _duties.Mine(reading),
            Due = _duties.Due(reading, days),
            Status = _duties.Status(reading),
            Url = WebAddress.First(typed),
            Days = days,
            Date = date,
            Time = TimeReader.Read(typed),
            Locale = _duties.Locale(reading),
            Concepts = vocabulary.Concepts.In(reading.Text, reading.IsTaken),
        };
    }

    /// <summary>"ข้อ 13" beside the name of one tool is the item of that tool.</summary>
    private List<TargetMention> ItemsOf(Tool tool, Reading reading)
    {
        var items = new List<TargetMention>();
        foreach (var word in vocabulary.Levels[TargetKind.Item].Find(reading.Text))
        {
            var at = word.End;
            while (vocabulary.Numbering.FirstOrDefault(n => reading.StartsWith(n, at)) is { } numbering)
            {
                at = reading.Text.IndexOf(numbering, at, StringComparison.Ordinal) + numbering.Length;
            }

            if (NumberReader.At(reading.Text, at) is { } number && reading.IsFree(number.Place)
                && _items.Find(tool, number.Value) is { } item
                && !reading.StartsWith(vocabulary.Counters, number.Place.End))
            {
                items.Add(new TargetMention(item, new Stretch(word.Start, number.Place.End)));
                reading.Take(items[^1].Place, Signs.OfItem(ItemId.LetterOf(tool)));
            }
        }

        return items;
    }
}
