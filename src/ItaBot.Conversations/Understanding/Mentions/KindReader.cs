using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Tools, the total, and the kinds of figures (ข้อ, ตัวชี้วัด) that a text names without a number.</summary>
internal sealed class KindReader(Vocabulary vocabulary)
{
    /// <summary>The tools named, and their places taken.</summary>
    public List<Tool> Tools(Reading reading)
    {
        var tools = new List<Tool>();
        foreach (var (tool, cues) in vocabulary.Tools)
        {
            foreach (var place in cues.Find(reading.Text).Where(reading.IsFree).ToList())
            {
                reading.Take(place);
                if (!tools.Contains(tool))
                {
                    tools.Add(tool);
                }
            }
        }

        return tools;
    }

    /// <summary>Whether the whole is named.</summary>
    public bool Total(Reading reading) => vocabulary.Total.Find(reading.Text).Any(reading.IsFree);

    /// <summary>The kind named first, and whether every one of that kind is meant.</summary>
    public (TargetKind? Level, bool Each) Level(Reading reading)
    {
        var first = vocabulary.Levels
            .SelectMany(l => l.Value.Find(reading.Text).Where(reading.IsFree).Select(place => (l.Key, place)))
            .OrderBy(l => l.place.Start)
            .ThenByDescending(l => l.place.End)
            .Select(l => ((TargetKind Kind, Stretch Place)?)l)
            .FirstOrDefault();
        return first is { } level
            ? (level.Kind, vocabulary.Each.Any(w => reading.EndsWith(w, level.Place.Start)))
            : (null, false);
    }

    /// <summary>Which end of a ranking is named.</summary>
    public Direction? Direction(Reading reading) =>
        vocabulary.Lowest.IsIn(reading.Text) ? Understanding.Direction.Lowest
        : vocabulary.Highest.IsIn(reading.Text) ? Understanding.Direction.Highest
        : null;
}
