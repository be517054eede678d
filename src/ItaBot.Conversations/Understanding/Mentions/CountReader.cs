using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>How many are asked for: 3 ข้อ, ห้าอันดับ, top 5, five lowest.</summary>
internal sealed class CountReader(Vocabulary vocabulary)
{
    private const decimal Most = 99;

    private readonly CueSet[] _counted =
        [vocabulary.Counters, vocabulary.Lowest, vocabulary.Highest, .. vocabulary.Tools.Values];

    private readonly CueSet[] _ends = [vocabulary.Lowest, vocabulary.Highest];

    /// <summary>The number asked for, and its place taken.</summary>
    public int? Read(Reading reading) =>
        First(reading, _counted, place => NumberReader.Before(reading.Text, place.Start))
        ?? First(reading, _ends, place => NumberReader.At(reading.Text, place.End));

    private static int? First(Reading reading, CueSet[] words, Func<Stretch, ReadNumber?> numberAt)
    {
        foreach (var place in words.SelectMany(w => w.Find(reading.Text)))
        {
            if (numberAt(place) is { } number && reading.IsFree(number.Place)
                && number.Value is > 0 and <= Most && number.Value == decimal.Truncate(number.Value))
            {
                reading.Take(number.Place, Signs.Number);
                return (int)number.Value;
            }
        }

        return null;
    }
}
