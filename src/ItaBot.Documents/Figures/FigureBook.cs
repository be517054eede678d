using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Figures;

/// <summary>The figures of one file, each checked against the rule year as it comes in.</summary>
internal sealed class FigureBook(RuleYear rules, ImportLog log)
{
    private readonly Dictionary<Target, PrintedFigure> _figures = [];
    private readonly Dictionary<(string Item, ItemPart Part), PrintedFigure> _parts = [];
    private readonly List<(Target Target, PrintedFigure Figure)> _mentions = [];
    private string? _level;

    public bool IsEmpty => _figures.Count == 0 && _parts.Count == 0 && _mentions.Count == 0;

    public RuleYear Rules => rules;

    /// <summary>A figure from where the file gives its scores. The first one of an indicator or of the total counts.</summary>
    public void Add(Target target, decimal value, int? line)
    {
        if (!Accepts(target, value, line))
        {
            return;
        }

        if (_figures.TryAdd(target, new(value, line)) || _figures[target].Value == value)
        {
            return;
        }

        if (target.Kind is TargetKind.Item)
        {
            log.Refuse(FigureRefusals.Twice(line, target.Id, _figures[target].Line));
            return;
        }

        log.SecondFigure(line, value, target, _figures[target].Value, FigureReasons.FirstCounts);
    }

    /// <summary>A figure that must not come twice with different values.</summary>
    public void AddOnce(Target target, decimal value, int? line)
    {
        if (_figures.TryGetValue(target, out var first) && first.Value != value)
        {
            log.Refuse(FigureRefusals.Twice(line, target.Kind is TargetKind.Item ? target.Id : target.ToString(), first.Line));
            return;
        }

        Add(target, value, line);
    }

    /// <summary>The figure of one part of an EIT item.</summary>
    public void AddPart(string item, ItemPart part, decimal value, int? line)
    {
        if (!Accepts(Target.Item(item), value, line))
        {
            return;
        }

        if (rules.FindItem(item)!.Parts.Count == 0)
        {
            log.Refuse(FigureRefusals.HasNoParts(line, Target.Item(item), rules.Year));
            return;
        }

        if (!_parts.TryAdd((item, part), new(value, line)) && _parts[(item, part)].Value != value)
        {
            log.Refuse(FigureRefusals.Twice(line, $"{item} {part}", _parts[(item, part)].Line));
        }
    }

    /// <summary>A figure that the text mentions: it counts only where no table gives that figure.</summary>
    public void Mention(Target target, decimal value, int? line)
    {
        if (Accepts(target, value, line))
        {
            _mentions.Add((target, new(value, line)));
        }
    }

    /// <summary>The level as it is printed, which must be one of the year's. The first one counts.</summary>
    public void AddLevel(string level, int? line)
    {
        if (!rules.Levels.Value.Any(l => l.Name == level))
        {
            log.Refuse(FigureRefusals.NoLevel(line, level, rules.Year));
        }
        else if (_level is not null && _level != level)
        {
            log.Note(line, level, _level, FigureReasons.FirstCounts);
        }
        else
        {
            _level = level;
        }
    }

    /// <summary>
    /// Takes over what only the text mentions, and notes the mentions and the items' own scores that differ from what counts.
    /// Call it once, at the end.
    /// </summary>
    public void Settle()
    {
        foreach (var (target, figure) in _mentions)
        {
            if (!HasParts(target) && !_figures.TryAdd(target, figure) && _figures[target].Value != figure.Value)
            {
                log.SecondFigure(figure.Line, figure.Value, target, _figures[target].Value, FigureReasons.TableCounts);
            }
        }

        _mentions.Clear();
        foreach (var (target, figure) in _figures.Where(f => HasParts(f.Key)).ToList())
        {
            _figures.Remove(target);
            if (ScoreOf(target.Id) is { } mean && mean != Points.Round(figure.Value))
            {
                log.SecondFigure(figure.Line, figure.Value, target, mean, FigureReasons.PartsCount);
            }
        }
    }

    /// <summary>The score that an item passes or fails with: its own, or the mean of its parts. Null where none was read.</summary>
    public decimal? ScoreOf(string item)
    {
        decimal[] parts = [.. _parts.Where(p => p.Key.Item == item).Select(p => p.Value.Value)];
        if (parts.Length > 0)
        {
            return Points.Round(parts.Average());
        }

        return FigureOf(Target.Item(item));
    }

    /// <summary>The figure that counts for a target; null where none was read.</summary>
    public decimal? FigureOf(Target target) => _figures.TryGetValue(target, out var figure) ? figure.Value : null;

    /// <summary>Whether any target has this figure.</summary>
    public bool HasFigure(decimal value) =>
        _figures.Values.Concat(_parts.Values).Any(f => f.Value == value);

    public ReportedFigures Reported() => new(
        FigureOf(Target.Total),
        _level,
        Of(TargetKind.Tool).ToDictionary(f => Enum.Parse<Tool>(f.Key.Id), f => f.Value.Value),
        Of(TargetKind.Indicator).ToDictionary(
            f => int.Parse(f.Key.Id, System.Globalization.CultureInfo.InvariantCulture), f => f.Value.Value),
        Of(TargetKind.Sub).ToDictionary(f => f.Key.Id, f => f.Value.Value));

    public IReadOnlyDictionary<string, ItemScore> Items()
    {
        var items = Of(TargetKind.Item).ToDictionary(f => f.Key.Id, f => (ItemScore)new ItemScore.Whole(f.Value.Value));
        foreach (var item in _parts.Keys.Select(k => k.Item).Distinct())
        {
            items[item] = new ItemScore.Parts(PartOf(item, ItemPart.EitPublic), PartOf(item, ItemPart.EitSurvey));
        }

        return items;
    }

    private bool HasParts(Target target) => target.Kind is TargetKind.Item && _parts.Keys.Any(k => k.Item == target.Id);

    private decimal? PartOf(string item, ItemPart part) => _parts.TryGetValue((item, part), out var figure) ? figure.Value : null;

    private IEnumerable<KeyValuePair<Target, PrintedFigure>> Of(TargetKind kind) => _figures.Where(f => f.Key.Kind == kind);

    private bool Accepts(Target target, decimal value, int? line)
    {
        if (!Points.IsScore(value))
        {
            log.Refuse(FigureRefusals.OutOfRange(line, value));
            return false;
        }

        if (!rules.Has(target))
        {
            log.Refuse(FigureRefusals.Unknown(line, target, rules.Year));
            return false;
        }

        return true;
    }

    private readonly record struct PrintedFigure(decimal Value, int? Line);
}
