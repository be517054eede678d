using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Scores that a text names: the mark to be below, and what is assumed or aimed for.</summary>
internal sealed class PointsReader(Vocabulary vocabulary)
{
    private const decimal Most = 100;
    private const int NearEnough = 25;

    /// <summary>The mark that something is to be below; the pass mark where the text only says that it fails.</summary>
    public decimal? Threshold(Reading reading)
    {
        foreach (var below in vocabulary.Below.Find(reading.Text))
        {
            for (var at = below.End; at < Math.Min(below.End + NearEnough, reading.Text.Length); at++)
            {
                if (NumberReader.At(reading.Text, at) is { } number && IsPoints(reading, number))
                {
                    reading.Take(number.Place, Signs.Number);
                    return number.Value;
                }

                if (char.IsAsciiDigit(reading.Text[at]))
                {
                    break;
                }
            }
        }

        return vocabulary.Failing.IsIn(reading.Text) ? vocabulary.PassMark : null;
    }

    /// <summary>The last score that stands behind a word such as ได้ or เป็น, or else the last bare one.</summary>
    public decimal? Points(Reading reading)
    {
        var introduced = vocabulary.Points.Find(reading.Text)
            .Select(p => NumberReader.At(reading.Text, p.End))
            .OfType<ReadNumber>()
            .Where(n => IsPoints(reading, n))
            .OrderBy(n => n.Place.Start)
            .Select(n => (decimal?)n.Value)
            .LastOrDefault();
        if (introduced is not null)
        {
            return introduced;
        }

        return vocabulary.FullMarks.IsIn(reading.Text)
            ? Most
            : NumberReader.All(reading.Text).Where(n => IsPoints(reading, n)).Select(n => (decimal?)n.Value).LastOrDefault();
    }

    private bool IsPoints(Reading reading, ReadNumber number) =>
        number.Value <= Most
        && reading.IsFree(number.Place)
        && !reading.StartsWith(vocabulary.Units, number.Place.End)
        && !reading.StartsWith(vocabulary.Counters, number.Place.End);
}
