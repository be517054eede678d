using ItaBot.Reminders.Cadences;
using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders.Digests;

/// <summary>Reads <c>digest.yaml</c>.</summary>
public static class DigestWordsReader
{
    private static readonly string[] When = ["left", "tomorrow", "today", "overdue", "several"];

    private static readonly string[] Because =
    [
        "unit", "every-unit", "remembered", "named", "handed-over", "acting", "heads-unit",
        "escalated", "escalated-unnamed", "unowned", "unowned-unnamed",
    ];

    private static readonly string[] Notices = [.. NoticeNames.All.Where(n => n != NoticeNames.Later), "somebody"];

    private static readonly string[] Reasons =
        ["title", DigestMessage.NotLinked, DigestMessage.Stopped, DigestMessage.Refused, DigestMessage.Quota];

    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static DigestWords Load(string path)
    {
        var root = ReminderFile.Open(path).WithKeys(["when", "because", "worth", "evidence", "occasions", "notices", "reasons"]);
        var words = new Dictionary<string, LocalText>(StringComparer.Ordinal)
        {
            ["worth"] = root.Wording("worth", ["points"]),
            ["evidence"] = root.Wording("evidence", []),
        };
        var (when, occasions) = (root.Map("when").WithKeys(When), root.Map("occasions"));
        foreach (var key in When)
        {
            words.Add($"when.{key}", when.Wording(key, key == "several" ? ["count", "dues"] : ["days", "due"]));
        }

        AddAll(words, root, "because", Because, ["of"]);
        AddAll(words, root, "notices", Notices, ["person", "date", "found", "reason", "round", "score", "mark", "answers", "yes", "rate"]);
        AddAll(words, root, "reasons", Reasons, ["person"]);
        foreach (var key in occasions.Keys)
        {
            words.Add($"occasions.{occasions.SlugKey(key)}", occasions.Wording(key, []));
        }

        return new(words);
    }

    private static void AddAll(
        Dictionary<string, LocalText> words, DataMap root, string section, IReadOnlyList<string> keys, IReadOnlyList<string> filled)
    {
        var map = root.Map(section).WithKeys(keys);
        foreach (var key in keys)
        {
            words.Add($"{section}.{key}", map.Wording(key, filled));
        }
    }
}
