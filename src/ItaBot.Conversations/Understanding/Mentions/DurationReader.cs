using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Lengths of time: 15 วัน, two weeks, พรุ่งนี้.</summary>
internal sealed class DurationReader(Vocabulary vocabulary)
{
    private const int Most = 3650;

    /// <summary>The first length of time, in days, and its place taken.</summary>
    public int? Read(Reading reading)
    {
        foreach (var (days, words) in vocabulary.Durations)
        {
            foreach (var place in words.Find(reading.Text))
            {
                if (NumberReader.Before(reading.Text, place.Start) is { } number && reading.IsFree(number.Place)
                    && number.Value is > 0 && number.Value * days is <= Most and var all && all == decimal.Truncate(all))
                {
                    reading.Take(new Stretch(number.Place.Start, place.End), Signs.Days);
                    return (int)all;
                }
            }
        }

        foreach (var (days, words) in vocabulary.DaysSaid)
        {
            if (words.Find(reading.Text).FirstOrDefault(reading.IsFree) is { Length: > 0 })
            {
                return days;
            }
        }

        return null;
    }
}
