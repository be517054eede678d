using System.Globalization;
using ItaBot.Feedback.Texts;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Feedback.Questionnaires;

/// <summary>Reads what can be tapped, and refuses labels that no button shows and words that could mean two things.</summary>
internal static class OptionFile
{
    // A quick reply of LINE has thirteen buttons; two are for going back and skipping.
    private const int MostOptions = 11;

    /// <summary>A numbered list under a key.</summary>
    public static IReadOnlyList<Option> List(DataMap map, string key)
    {
        var entries = map.Maps(key);
        if (entries.Count is 0 or > MostOptions)
        {
            throw map.Fault(key, entries.Count == 0 ? FeedbackProblems.Empty : FeedbackProblems.TooMany(entries.Count, MostOptions));
        }

        var options = entries.Select((e, i) => Numbered(e, i + 1)).ToList();
        var twice = options.FindIndex(o => options.Find(other => other.Id == o.Id) != o);
        if (twice >= 0)
        {
            throw entries[twice].Fault("id", FeedbackProblems.Twice(options[twice].Id));
        }

        CheckWords(entries);
        return options;
    }

    /// <summary>A button under a key, which is its id.</summary>
    public static Option Button(DataMap map, string key)
    {
        var entry = map.Map(key).WithKeys(["th", "en", "say"]);
        CheckLabels(entry, "");
        return new Option(key, entry.Name(), Words(entry));
    }

    /// <summary>The other words of an entry.</summary>
    public static IReadOnlyList<string> Words(DataMap entry) => [.. entry.Texts("say").Select(t => t.Text)];

    /// <summary>Refuses a label that is too long for a button.</summary>
    public static void CheckLabels(DataMap entry, string before)
    {
        foreach (var language in (string[])["th", "en"])
        {
            if (before.Length + entry.Text(language).Length > Option.LongestLabel)
            {
                throw entry.Fault(language, FeedbackProblems.TooLong(before + entry.Text(language), Option.LongestLabel));
            }
        }
    }

    /// <summary>Refuses a word that stands in two entries.</summary>
    public static void CheckWords(IReadOnlyList<DataMap> entries)
    {
        var seen = new Dictionary<string, DataMap>();
        foreach (var entry in entries)
        {
            foreach (var (word, line) in WordsWithLines(entry))
            {
                if (!seen.TryAdd(PlainLetters.Compact(PlainLetters.Fold(word)), entry) && seen[PlainLetters.Compact(PlainLetters.Fold(word))] != entry)
                {
                    throw entry.Fault(line, FeedbackProblems.Twice(word));
                }
            }
        }
    }

    private static IEnumerable<(string Word, int Line)> WordsWithLines(DataMap entry) =>
        [(entry.Text("th"), entry.LineOf("th")), (entry.Text("en"), entry.LineOf("en")), .. entry.Texts("say")];

    private static Option Numbered(DataMap entry, int number)
    {
        entry.WithKeys(["id", "th", "en", "say"]);
        CheckLabels(entry, number.ToString(CultureInfo.InvariantCulture) + " ");
        return new Option(entry.Slug("id"), entry.Name(), Words(entry));
    }
}
