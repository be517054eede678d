using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders.Links.Wording;

/// <summary>Reads <c>link-words.yaml</c>.</summary>
public static class LinkWordsReader
{
    private static readonly string[] States =
        ["unlooked", "stale-unnamed", .. Enum.GetNames<LinkState>().Select(LinkWords.NameOf)];

    private static readonly string[] Numbered = ["http-status-numbered", "not-there", "site-failed"];

    private static readonly string[] Reasons =
    [
        .. Enum.GetNames<BadLink>().Concat(Enum.GetNames<RefusedLink>()).Concat(Enum.GetNames<UncertainLink>()).Select(LinkWords.NameOf),
        .. Numbered,
    ];

    /// <summary>The file that is delivered beside the program.</summary>
    public static string DefaultPath { get; } = Path.Combine(ReminderData.DefaultDirectory, "link-words.yaml");

    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static LinkWords Load(string path)
    {
        var root = ReminderFile.Open(path).WithKeys(["states", "because", "first", "later", "certificate", "reasons"]);
        var words = new Dictionary<string, LocalText>(StringComparer.Ordinal)
        {
            ["because"] = root.Wording("because", ["state", "reason"]),
            ["first"] = root.Wording("first", ["state", "reason", "hours"]),
            ["later"] = root.Wording("later", ["state", "reason"]),
            ["certificate"] = root.Wording("certificate", ["day"]),
        };
        var (states, reasons) = (root.Map("states").WithKeys(States), root.Map("reasons").WithKeys(Reasons));
        foreach (var key in States)
        {
            words.Add($"states.{key}", states.Wording(key, key == "stale" ? ["shown", "expected"] : []));
        }

        foreach (var key in Reasons)
        {
            words.Add($"reasons.{key}", reasons.Wording(key, Numbered.Contains(key) ? ["status"] : []));
        }

        return new(words);
    }
}
