using ItaBot.Conversations.Understanding.Mentions;
using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>What speaks for an intent.</summary>
internal sealed class IntentCues
{
    private readonly (double Weight, CueSet Cues)[] _say;

    /// <summary>The cues that a file lists for an intent.</summary>
    /// <exception cref="FormatException">A cue cannot be read, or nothing of a given name can be mentioned.</exception>
    public IntentCues(string intent, IntentFile file)
    {
        foreach (var what in file.Needs.Concat(file.Mentioned.Keys))
        {
            new Mentioned().Has(what);
        }

        Intent = intent;
        Needs = file.Needs;
        WeightOfMentioned = file.Mentioned;
        _say = [.. file.Say.OrderByDescending(s => s.Key).Select(s => (s.Key, new CueSet(s.Value)))];
    }

    /// <summary>The intent's name.</summary>
    public string Intent { get; }

    /// <summary>What must be mentioned, one of them at least; empty where nothing must.</summary>
    public IReadOnlyList<string> Needs { get; }

    /// <summary>The weight of what is mentioned.</summary>
    public IReadOnlyDictionary<string, double> WeightOfMentioned { get; }

    /// <summary>The cues in a text with their weight. Of cues that overlap only the heaviest counts.</summary>
    /// <param name="text">A normalised text.</param>
    /// <param name="isName">Whether a place belongs to a name, in which no cue counts.</param>
    public double WeightOfSaid(string text, Func<Stretch, bool> isName)
    {
        var counted = new List<Stretch>();
        var sum = 0.0;
        foreach (var (weight, cues) in _say)
        {
            foreach (var place in cues.Find(text))
            {
                if (!counted.Exists(c => c.Overlaps(place)) && !isName(place))
                {
                    counted.Add(place);
                    sum += weight;
                }
            }
        }

        return sum;
    }
}
