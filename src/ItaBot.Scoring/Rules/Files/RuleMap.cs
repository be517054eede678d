using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>A YAML mapping that refuses with file and line whatever is not as it must be.</summary>
internal sealed class RuleMap
{
    private readonly string _file;
    private readonly YamlMappingNode _node;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    public RuleMap(string file, YamlNode node)
    {
        _file = file;
        _node = node as YamlMappingNode ?? throw Fault(LineOf(node), FileProblems.NotAMap);
        foreach (var (key, value) in _node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? throw Fault(LineOf(key), FileProblems.NotAMap);
            _values.Add(name, value);
        }
    }

    /// <summary>The line on which it begins.</summary>
    public int Line => LineOf(_node);

    /// <summary>Its keys, in the order of the file.</summary>
    public IEnumerable<string> Keys => _values.Keys;

    public static int LineOf(YamlNode node) => (int)node.Start.Line;

    /// <summary>Refuses keys that are not expected, and a required one that is missing.</summary>
    public RuleMap WithKeys(IReadOnlyList<string> required, params IReadOnlyList<string> optional)
    {
        foreach (var key in _node.Children.Keys.Cast<YamlScalarNode>())
        {
            if (!required.Contains(key.Value) && !optional.Contains(key.Value))
            {
                throw Fault(LineOf(key), FileProblems.UnknownKey(key.Value!, [.. required, .. optional]));
            }
        }

        return required.FirstOrDefault(k => !Has(k)) is { } missing ? throw Fault(Line, FileProblems.MissingKey(missing)) : this;
    }

    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The line of a key's value.</summary>
    public int LineOf(string key) => LineOf(Node(key));

    public string Text(string key) => TextOf(Node(key));

    public LocalText Name() => new(Text("th"), Text("en"));

    /// <summary>A number from 0 to 100.</summary>
    public decimal Points(string key) => PointsOf(Node(key));

    /// <summary>A whole number without a sign.</summary>
    public int Whole(string key) => int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Fault(key, FileProblems.NotANumber(Text(key)));

    public RuleMap Map(string key) => new(_file, Node(key));

    public IReadOnlyList<RuleMap> Maps(string key) => [.. ListOf(key).Select(n => new RuleMap(_file, n))];

    /// <summary>A list of texts with their lines; empty where the key is absent.</summary>
    public IReadOnlyList<(string Text, int Line)> Texts(string key) =>
        Has(key) ? [.. ListOf(key).Select(n => (TextOf(n), LineOf(n)))] : [];

    /// <summary>A list of numbers from 0 to 100, with their lines.</summary>
    public IReadOnlyList<(decimal Points, int Line)> PointsList(string key) =>
        [.. ListOf(key).Select(n => (PointsOf(n), LineOf(n)))];

    public RuleFileException Fault(string key, LocalText problem) => Fault(LineOf(key), problem);

    public RuleFileException Fault(int line, LocalText problem) => new(_file, line, problem);

    private YamlNode Node(string key) =>
        _values.TryGetValue(key, out var node) ? node : throw Fault(Line, FileProblems.MissingKey(key));

    private YamlSequenceNode ListOf(string key) =>
        Node(key) as YamlSequenceNode ?? throw Fault(key, FileProblems.NotAList(key));

    private string TextOf(YamlNode node) => node is YamlScalarNode { Value: { } text } && text.Trim().Length > 0
        ? text.Trim()
        : throw Fault(LineOf(node), FileProblems.NotAText);

    private decimal PointsOf(YamlNode node)
    {
        var text = TextOf(node);
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var points))
        {
            throw Fault(LineOf(node), FileProblems.NotANumber(text));
        }

        return Scoring.Points.IsScore(points) ? points : throw Fault(LineOf(node), FileProblems.OutOfRange(text));
    }
}
