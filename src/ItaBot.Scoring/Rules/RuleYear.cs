namespace ItaBot.Scoring.Rules;

/// <summary>
/// The rules (หลักเกณฑ์) of one fiscal year as data. What could not be found out is absent:
/// a null weight, an empty list of items.
/// </summary>
public sealed class RuleYear
{
    private readonly Dictionary<string, ItemRule> _items;
    private readonly Dictionary<string, SubIndicatorRule> _subs;
    private readonly Dictionary<int, IndicatorRule> _indicators;
    private readonly Dictionary<Tool, ToolRule> _tools;
    private readonly Dictionary<Target, int> _indicatorOf = [];

    internal RuleYear(
        int year,
        string fingerprint,
        Sourced<decimal> passMark,
        IReadOnlyList<ToolRule> tools,
        Sourced<IReadOnlyList<LevelRule>> levels)
    {
        Year = year;
        Fingerprint = fingerprint;
        PassMark = passMark;
        Tools = tools;
        Levels = levels;
        Indicators = [.. tools.SelectMany(t => t.Indicators)];
        Subs = [.. Indicators.SelectMany(i => i.Subs)];
        Items = [.. Indicators.SelectMany(i => i.Items)];
        _tools = tools.ToDictionary(t => t.Tool);
        _indicators = Indicators.ToDictionary(i => i.Number);
        _subs = Subs.ToDictionary(s => s.Id);
        _items = Items.ToDictionary(i => i.Id);
        foreach (var indicator in Indicators)
        {
            Target[] under =
            [
                indicator.Target,
                .. indicator.Subs.Select(s => s.Target),
                .. indicator.Items.Select(i => i.Target),
            ];
            foreach (var target in under)
            {
                _indicatorOf[target] = indicator.Number;
            }
        }
    }

    /// <summary>The fiscal year, Buddhist era.</summary>
    public int Year { get; }

    /// <summary>Changes whenever the rule year's file changes; part of every receipt.</summary>
    public string Fingerprint { get; }

    /// <summary>The score from which the total, an indicator or an item passes (85).</summary>
    public Sourced<decimal> PassMark { get; }

    /// <summary>IIT, EIT, OIT, in this order.</summary>
    public IReadOnlyList<ToolRule> Tools { get; }

    /// <summary>The levels (ระดับผลการประเมิน), the best first.</summary>
    public Sourced<IReadOnlyList<LevelRule>> Levels { get; }

    /// <summary>All indicators, in order.</summary>
    public IReadOnlyList<IndicatorRule> Indicators { get; }

    /// <summary>All sub-indicators, in order.</summary>
    public IReadOnlyList<SubIndicatorRule> Subs { get; }

    /// <summary>All items that are known for this year, in order.</summary>
    public IReadOnlyList<ItemRule> Items { get; }

    /// <summary>The rules of a tool; every year has all three.</summary>
    public ToolRule this[Tool tool] => _tools[tool];

    /// <summary>An indicator by its number, or null where the year has none of that number.</summary>
    public IndicatorRule? FindIndicator(int number) => _indicators.GetValueOrDefault(number);

    /// <summary>A sub-indicator by its id, or null where the year has none of that id.</summary>
    public SubIndicatorRule? FindSub(string id) => _subs.GetValueOrDefault(id);

    /// <summary>An item by its id, or null where none of that id is known for the year.</summary>
    public ItemRule? FindItem(string id) => _items.GetValueOrDefault(id);

    /// <summary>Whether the year has such a target.</summary>
    public bool Has(Target target) => NameOf(target) is not null;

    /// <summary>The name of a target, or null where the year has no such target.</summary>
    public LocalText? NameOf(Target target) => target.Kind switch
    {
        TargetKind.Total => TotalName,
        TargetKind.Tool => this[Enum.Parse<Tool>(target.Id)].Name,
        TargetKind.Indicator => FindIndicator(int.Parse(target.Id, System.Globalization.CultureInfo.InvariantCulture))?.Name,
        TargetKind.Sub => FindSub(target.Id)?.Name,
        _ => FindItem(target.Id)?.Name,
    };

    /// <summary>The tool that a target belongs to; null for the total.</summary>
    /// <exception cref="KeyNotFoundException">The year has no such target.</exception>
    public Tool? ToolOf(Target target) => target.Kind switch
    {
        TargetKind.Total => null,
        TargetKind.Tool => Enum.Parse<Tool>(target.Id),
        _ => _indicators[IndicatorOf(target)!.Value].Tool,
    };

    /// <summary>The number of the indicator that a target is or stands under; null for the total and for tools.</summary>
    /// <exception cref="KeyNotFoundException">The year has no such target.</exception>
    public int? IndicatorOf(Target target) => target.Kind switch
    {
        TargetKind.Indicator or TargetKind.Sub or TargetKind.Item => _indicatorOf[target],
        _ => null,
    };

    private static LocalText TotalName { get; } = new("คะแนนรวม", "Total");
}
