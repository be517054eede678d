using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders.Owners;

/// <summary>Reads <c>units.yaml</c>.</summary>
public static class UnitNamesReader
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static UnitNames Load(string path)
    {
        var root = ReminderFile.Open(path).WithKeys(["general", "everyUnit", "divisions", "sections", "spellings"]);
        return new(
            Spellings(root.Map("spellings")),
            Texts(root, "everyUnit"),
            [.. Texts(root, "divisions").Select(UnitNames.Plain)],
            [.. Texts(root, "sections").Select(UnitNames.Plain)],
            root.Text("general"));
    }

    private static IEnumerable<string> Texts(DataMap map, string key) => map.Texts(key).Select(t => t.Text);

    // One spelling of two units would make a reminder reach the wrong people.
    private static List<KeyValuePair<string, string>> Spellings(DataMap map)
    {
        var found = new List<KeyValuePair<string, string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in map.Keys)
        {
            foreach (var (text, line) in map.Texts(name).Prepend((name, map.LineOf(name))))
            {
                if (!seen.Add(UnitNames.Plain(text)))
                {
                    throw map.Fault(line, ReminderProblems.Twice(text));
                }

                found.Add(new(text, name));
            }
        }

        return found;
    }
}
