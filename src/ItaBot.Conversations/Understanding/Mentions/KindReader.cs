using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Tools, the total, and the kinds of figures (ข้อ, ตัวชี้วัด) that a text names without a number.</summary>
internal sealed class KindReader(Vocabulary vocabulary)
{
    /// <summary>Where each tool is named.</summary>
    public List<(Tool Tool, Stretch Place)> Tools(Reading reading) =>
    [
        .. from tool in vocabulary.Tools
           from place in tool.Value.Find(reading.Text)
           where reading.IsFree(place)
           select (tool.Key, place),
    ];

    /// <summary>Whether the whole is named.</summary>
    public bool Total(Reading reading) => vocabulary.Total.Find(reading.Text).Any(reading.IsFree);

    /// <summary>The kind named first, and whether every one of that kind is meant.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="tools">Where tools are named: แบบวัด in the full name of a tool is no kind.</param>
    public (TargetKind? Level, bool Each) Level(Reading reading, IReadOnlyList<Stretch> tools)
    {
        var first = vocabulary.Levels
            .SelectMany(l => l.Value.Find(reading.Text).Where(reading.IsFree).Select(place => (l.Key, place)))
            .Where(l => l.Key != TargetKind.Tool || !tools.Any(t => t.Overlaps(l.place)))
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
