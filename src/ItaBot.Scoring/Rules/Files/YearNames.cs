using System.Text.RegularExpressions;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>
/// What may belong to one thing only within a year: topics, and the names and words by which people call a tool,
/// an indicator, a sub-indicator or an item.
/// </summary>
internal sealed partial class YearNames
{
    private readonly Dictionary<string, int> _topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Target> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the entry's topic.</summary>
    public string AddTopic(DataMap entry)
    {
        var topic = entry.Text("topic");
        if (!Slugs().IsMatch(topic))
        {
            throw entry.Fault("topic", RuleProblems.NotATopic(topic));
        }

        return _topics.TryAdd(topic, entry.LineOf("topic"))
            ? topic
            : throw entry.Fault("topic", RuleProblems.TopicTwice(topic, _topics[topic]));
    }

    /// <summary>Takes the entry's names and its <c>words</c>.</summary>
    /// <returns>The words.</returns>
    public IReadOnlyList<string> Add(Target owner, LocalText name, DataMap entry)
    {
        Add(owner, name.Thai, entry.LineOf("th"), entry);
        Add(owner, name.English, entry.LineOf("en"), entry);
        var words = entry.Texts("words");
        foreach (var (word, line) in words)
        {
            Add(owner, word, line, entry);
        }

        return [.. words.Select(w => w.Text)];
    }

    private void Add(Target owner, string word, int line, DataMap entry)
    {
        if (!_words.TryAdd(word, owner) && _words[word] != owner)
        {
            throw entry.Fault(line, RuleProblems.WordTwice(word, _words[word]));
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slugs();
}
