using System.Globalization;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Feedback.Questionnaires;

/// <summary>Reads the words for answers, which name answers by their number.</summary>
internal static class AnswerWordsReader
{
    /// <summary>The words of the file.</summary>
    /// <param name="root">The file.</param>
    /// <param name="highest">The highest number of a rating.</param>
    public static AnswerWords Read(DataMap root, int highest) => new(
        ByNumber(root.Map("numbers"), highest),
        ByNumber(root.Map("ratings"), highest),
        [.. root.Maps("between").Select(map => Between(map, highest))],
        ByNumber(root.Map("signs"), highest),
        [.. root.Texts("fillers").Select(t => t.Text)]);

    private static Dictionary<int, IReadOnlyList<string>> ByNumber(DataMap map, int highest)
    {
        var words = new Dictionary<int, IReadOnlyList<string>>();
        var seen = new HashSet<string>();
        foreach (var key in map.Keys)
        {
            foreach (var (word, line) in map.Texts(key))
            {
                if (!seen.Add(word))
                {
                    throw map.Fault(line, FeedbackProblems.Twice(word));
                }
            }

            words.Add(NumberOf(map, key, key, highest), [.. map.Texts(key).Select(t => t.Text)]);
        }

        return words;
    }

    private static (int One, int Other, IReadOnlyList<string> Words) Between(DataMap map, int highest)
    {
        map.WithKeys(["of", "say"]);
        return map.Texts("of") is [var one, var other]
            ? (NumberOf(map, "of", one.Text, highest), NumberOf(map, "of", other.Text, highest), OptionFile.Words(map))
            : throw map.Fault("of", FeedbackProblems.NotSoMany(map.Texts("of").Count, 2));
    }

    private static int NumberOf(DataMap map, string key, string text, int highest) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= highest
            ? number
            : throw map.Fault(key, FeedbackProblems.Unknown(text, Enumerable.Range(1, highest).Select(n => n.ToString(CultureInfo.InvariantCulture))));
}
