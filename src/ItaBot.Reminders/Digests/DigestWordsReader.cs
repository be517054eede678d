using System.Text.RegularExpressions;
using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders.Digests;

/// <summary>Reads <c>digest.yaml</c>.</summary>
public static partial class DigestWordsReader
{
    private static readonly string[] When = ["left", "tomorrow", "today", "overdue", "several"];

    private static readonly string[] Because =
    [
        "unit", "every-unit", "remembered", "handed-over", "acting", "heads-unit",
        "escalated", "escalated-unnamed", "unowned", "unowned-unnamed",
    ];

    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static DigestWords Load(string path)
    {
        var root = ReminderFile.Open(path).WithKeys(["when", "because", "worth", "evidence", "occasions"]);
        var words = new Dictionary<string, LocalText>(StringComparer.Ordinal)
        {
            ["worth"] = Words(root, "worth", ["points"]),
            ["evidence"] = Words(root, "evidence", []),
        };
        var (when, because, occasions) = (root.Map("when").WithKeys(When), root.Map("because").WithKeys(Because), root.Map("occasions"));
        foreach (var key in When)
        {
            words.Add($"when.{key}", Words(when, key, key == "several" ? ["count", "dues"] : ["days", "due"]));
        }

        foreach (var key in Because)
        {
            words.Add($"because.{key}", Words(because, key, ["of"]));
        }

        foreach (var key in occasions.Keys)
        {
            words.Add($"occasions.{ReminderFile.Named(occasions, key)}", Words(occasions, key, []));
        }

        return new(words);
    }

    private static LocalText Words(DataMap map, string key, IReadOnlyList<string> filled)
    {
        var text = map.Map(key).WithKeys(["th", "en"]).Name();
        var unknown = Braces().Matches(text.Thai + text.English).Select(m => m.Groups[1].Value).FirstOrDefault(n => !filled.Contains(n));
        return unknown is null ? text : throw map.Fault(key, ReminderProblems.Unknown($"{{{unknown}}}", filled.Select(f => $"{{{f}}}")));
    }

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
