using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ItaBot.Scoring.DataFiles;

/// <summary>A YAML mapping that refuses with file and line whatever is not as it must be.</summary>
public sealed class DataMap
{
    private readonly string _file;
    private readonly YamlMappingNode _node;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    /// <summary>A mapping of a file.</summary>
    /// <exception cref="DataFileException">The node is no mapping.</exception>
    public DataMap(string file, YamlNode node)
    {
        _file = file;
        _node = node as YamlMappingNode ?? throw Fault(LineOf(node), DataFileProblems.NotAMap);
        foreach (var (key, value) in _node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? throw Fault(LineOf(key), DataFileProblems.NotAMap);
            _values.Add(name, value);
        }
    }

    /// <summary>The line on which it begins.</summary>
    public int Line => LineOf(_node);

    /// <summary>Its keys, in the order of the file.</summary>
    public IEnumerable<string> Keys => _values.Keys;

    /// <summary>The line on which a node begins.</summary>
    public static int LineOf(YamlNode node) => (int)node.Start.Line;

    /// <summary>Refuses keys that are not expected, and a required one that is missing.</summary>
    /// <exception cref="DataFileException">A key is not expected or is missing.</exception>
    public DataMap WithKeys(IReadOnlyList<string> required, params IReadOnlyList<string> optional)
    {
        foreach (var key in _node.Children.Keys.Cast<YamlScalarNode>())
        {
            if (!required.Contains(key.Value) && !optional.Contains(key.Value))
            {
                throw Fault(LineOf(key), DataFileProblems.UnknownKey(key.Value!, [.. required, .. optional]));
            }
        }

        return required.FirstOrDefault(k => !Has(k)) is { } missing ? throw Fault(Line, DataFileProblems.MissingKey(missing)) : this;
    }

    /// <summary>Whether there is such a key.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The line of a key's value.</summary>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public int LineOf(string key) => LineOf(Node(key));

    /// <summary>A text that is not empty, without spaces around it.</summary>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public string Text(string key) => TextOf(Node(key));

    /// <summary>The Thai and the English wording under <c>th</c> and <c>en</c>.</summary>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public LocalText Name() => new(Text("th"), Text("en"));

    /// <summary>
    /// All texts of the mapping and of the mappings in it, exactly as they stand, by their keys joined with dots.
    /// </summary>
    /// <exception cref="DataFileException">A value is neither a text nor a mapping.</exception>
    public IEnumerable<(string Key, string Text, int Line)> Flattened() => _values.SelectMany(entry => entry.Value switch
    {
        YamlMappingNode map => new DataMap(_file, map).Flattened().Select(t => ($"{entry.Key}.{t.Key}", t.Text, t.Line)),
        YamlScalarNode { Value: { } text } => [(entry.Key, text, LineOf(entry.Value))],
        _ => throw Fault(entry.Key, DataFileProblems.NotAText),
    });

    /// <summary>A number from 0 to 100.</summary>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public decimal Points(string key) => PointsOf(Node(key));

    /// <summary>A whole number without a sign.</summary>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public int Whole(string key) => int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Fault(key, DataFileProblems.NotANumber(Text(key)));

    /// <summary>A day of the Common Era, written as 2026-03-31.</summary>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public DateOnly Day(string key) =>
        DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Fault(key, DataFileProblems.NotADay(Text(key)));

    /// <summary>Whether something is so, written as true or false.</summary>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public bool Flag(string key) => Text(key) switch
    {
        "true" => true,
        "false" => false,
        var other => throw Fault(key, DataFileProblems.NotAFlag(other)),
    };

    /// <summary>The mapping under a key.</summary>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public DataMap Map(string key) => new(_file, Node(key));

    /// <summary>The list of mappings under a key.</summary>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public IReadOnlyList<DataMap> Maps(string key) => [.. ListOf(key).Select(n => new DataMap(_file, n))];

    /// <summary>A list of texts with their lines; empty where the key is absent.</summary>
    /// <exception cref="DataFileException">The value is no list of texts.</exception>
    public IReadOnlyList<(string Text, int Line)> Texts(string key) =>
        Has(key) ? [.. ListOf(key).Select(n => (TextOf(n), LineOf(n)))] : [];

    /// <summary>A list of numbers from 0 to 100, with their lines.</summary>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public IReadOnlyList<(decimal Points, int Line)> PointsList(string key) =>
        [.. ListOf(key).Select(n => (PointsOf(n), LineOf(n)))];

    /// <summary>A refusal of a key's value.</summary>
    public DataFileException Fault(string key, LocalText problem) => Fault(LineOf(key), problem);

    /// <summary>A refusal of a line.</summary>
    public DataFileException Fault(int line, LocalText problem) => new(_file, line, problem);

    private YamlNode Node(string key) =>
        _values.TryGetValue(key, out var node) ? node : throw Fault(Line, DataFileProblems.MissingKey(key));

    private YamlSequenceNode ListOf(string key) =>
        Node(key) as YamlSequenceNode ?? throw Fault(key, DataFileProblems.NotAList(key));

    private string TextOf(YamlNode node) => node is YamlScalarNode { Value: { } text } && text.Trim().Length > 0
        ? text.Trim()
        : throw Fault(LineOf(node), DataFileProblems.NotAText);

    private decimal PointsOf(YamlNode node)
    {
        var text = TextOf(node);
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var points))
        {
            throw Fault(LineOf(node), DataFileProblems.NotANumber(text));
        }

        return Scoring.Points.IsScore(points) ? points : throw Fault(LineOf(node), DataFileProblems.OutOfRange(text));
    }
}
