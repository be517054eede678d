using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>What a text says about duties: whose, by when, how far.</summary>
internal sealed class DutyReader(Vocabulary vocabulary)
{
    private const decimal HighestMeasure = 999;

    /// <summary>The number behind the word for a measure, and the place of both taken.</summary>
    public int? Measure(Reading reading)
    {
        foreach (var word in vocabulary.Measures.Find(reading.Text))
        {
            var at = word.End;
            while (vocabulary.Numbering.FirstOrDefault(n => reading.StartsWith(n, at)) is { } numbering)
            {
                at = reading.Text.IndexOf(numbering, at, StringComparison.Ordinal) + numbering.Length;
            }

            if (NumberReader.At(reading.Text, at) is { } number && reading.IsFree(number.Place)
                && number.Value is > 0 and <= HighestMeasure && number.Value == decimal.Truncate(number.Value)
                && !reading.StartsWith(vocabulary.Counters, number.Place.End))
            {
                reading.Take(new Stretch(word.Start, number.Place.End), Signs.Measure);
                return (int)number.Value;
            }
        }

        return null;
    }

    /// <summary>The unit named, and its place taken.</summary>
    /// <param name="reading">The normalised text.</param>
    /// <param name="typed">The text as it was typed, whose spelling the unit keeps where it can be found there.</param>
    public string? Owner(Reading reading, string typed)
    {
        foreach (var place in vocabulary.Owners.Find(reading.Text).Where(reading.IsFree))
        {
            reading.Take(place, Signs.Owner);
            var written = reading.Text[place.Start..place.End];
            var at = typed.IndexOf(written, StringComparison.OrdinalIgnoreCase);
            return at < 0 ? written : typed.Substring(at, written.Length);
        }

        return null;
    }

    /// <summary>Whether the speaker's own duties are meant.</summary>
    public bool Mine(Reading reading) => vocabulary.Mine.IsIn(reading.Text);

    /// <summary>When something is due; a length of time that is named counts where nothing else is.</summary>
    public Period? Due(Reading reading, int? days)
    {
        foreach (var (period, words) in vocabulary.Periods)
        {
            if (words.Find(reading.Text).Any(place => !reading.IsTakenAs(Signs.Days, place)))
            {
                return period;
            }
        }

        return days is { } within ? Period.Within(within) : null;
    }

    /// <summary>How far a measure is.</summary>
    public MeasureStatus? Status(Reading reading)
    {
        foreach (var (status, words) in vocabulary.Statuses)
        {
            if (words.IsIn(reading.Text))
            {
                return status;
            }
        }

        return null;
    }

    /// <summary>The language named last: in "from Thai to English" it is the one that is wanted.</summary>
    public string? Locale(Reading reading) => vocabulary.Languages
        .SelectMany(l => l.Value.Find(reading.Text).Select(place => (Locale: l.Key, place.Start)))
        .OrderBy(l => l.Start)
        .Select(l => l.Locale)
        .LastOrDefault();
}
