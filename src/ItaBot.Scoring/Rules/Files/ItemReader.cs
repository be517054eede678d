using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>Reads the items of one tool, which are numbered from 1 in the order of the file.</summary>
internal sealed partial class ItemReader(
    Tool tool, SourceList sources, Evidence? wording, AnswerForms? answers, IReadOnlyList<ItemPart> parts, YearNames names)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>Whether an item of that id has been read.</summary>
    public bool Has(string id) => _lines.ContainsKey(id);

    /// <summary>The items under an indicator or a sub-indicator; none where they are not known.</summary>
    public IReadOnlyList<ItemRule> Read(DataMap owner) => owner.Has("items") ? [.. owner.Maps("items").Select(Item)] : [];

    private ItemRule Item(DataMap entry)
    {
        entry.WithKeys(["id", "th", "en", "topic"], ["words", .. Evidence.Keys]);
        var id = Id(entry);
        var evidence = sources.OfOptional(entry) ?? wording ?? throw entry.Fault(entry.Line, RuleProblems.NoWording(id));
        var name = entry.Name();
        return new ItemRule(
            id,
            name,
            names.AddTopic(entry),
            names.Add(Target.Item(id), name, entry),
            answers?.YesNo.Contains(id) ?? false,
            answers?.Reversed.Contains(id) ?? false,
            parts,
            evidence.Standing,
            evidence.Source);
    }

    private string Id(DataMap entry)
    {
        var id = entry.Text("id");
        if (!ItemIds().IsMatch(id))
        {
            throw entry.Fault("id", RuleProblems.NotAnItem(id));
        }

        if (ItemId.ToolOf(id) != tool)
        {
            throw entry.Fault("id", RuleProblems.ItemOfOtherTool(id, tool));
        }

        if (_lines.TryGetValue(id, out var first))
        {
            throw entry.Fault("id", RuleProblems.ItemTwice(id, first));
        }

        var expected = string.Create(CultureInfo.InvariantCulture, $"{ItemId.LetterOf(tool)}{_lines.Count + 1}");
        if (id != expected)
        {
            throw entry.Fault("id", RuleProblems.ItemNumber(id, expected));
        }

        _lines.Add(id, entry.LineOf("id"));
        return id;
    }

    [GeneratedRegex("^[ieo][1-9][0-9]{0,2}$")]
    private static partial Regex ItemIds();
}
