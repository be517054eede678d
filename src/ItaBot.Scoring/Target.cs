using System.Globalization;

namespace ItaBot.Scoring;

/// <summary>
/// What a figure belongs to, in the spelling that answers and files use: <c>total</c>, <c>tool:IIT</c>,
/// <c>indicator:4</c>, <c>sub:9.1</c> or <c>item:i10</c>.
/// </summary>
public sealed record Target
{
    private const string TotalText = "total";

    private Target(TargetKind kind, string id)
    {
        Kind = kind;
        Id = id;
    }

    /// <summary>The agency's total.</summary>
    public static Target Total { get; } = new(TargetKind.Total, "");

    /// <summary>The kind of thing.</summary>
    public TargetKind Kind { get; }

    /// <summary>The part after the colon: <c>IIT</c>, <c>4</c>, <c>9.1</c>, <c>i10</c>; empty for the total.</summary>
    public string Id { get; }

    /// <summary>The target of a tool.</summary>
    public static Target Of(Tool tool) => new(TargetKind.Tool, tool.ToString());

    /// <summary>The target of an indicator.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not positive.</exception>
    public static Target Indicator(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        return new(TargetKind.Indicator, number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The target of a sub-indicator, for example <c>9.1</c>.</summary>
    public static Target Sub(string id) => new(TargetKind.Sub, id);

    /// <summary>The target of an item, for example <c>i10</c>.</summary>
    public static Target Item(string id) => new(TargetKind.Item, id);

    /// <summary>Reads the canonical spelling.</summary>
    /// <returns>False where <paramref name="text"/> is not a canonical target.</returns>
    public static bool TryParse(string? text, out Target target)
    {
        target = Total;
        if (text is null or TotalText)
        {
            return text is not null;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || colon == text.Length - 1)
        {
            return false;
        }

        var id = text[(colon + 1)..];
        switch (text[..colon])
        {
            case "tool" when Enum.TryParse<Tool>(id, out var tool) && tool.ToString() == id:
                target = Of(tool);
                return true;
            case "indicator" when int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && id[0] != '0':
                target = Indicator(number);
                return true;
            case "sub":
                target = Sub(id);
                return true;
            case "item":
                target = Item(id);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads the canonical spelling.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a canonical target.</exception>
    public static Target Parse(string text) => TryParse(text, out var target)
        ? target
        : throw new FormatException($"'{text}' is not a target; write total, tool:IIT, indicator:4, sub:9.1 or item:i10.");

    /// <summary>The canonical spelling.</summary>
    public override string ToString() => Kind switch
    {
        TargetKind.Total => TotalText,
        TargetKind.Tool => $"tool:{Id}",
        TargetKind.Indicator => $"indicator:{Id}",
        TargetKind.Sub => $"sub:{Id}",
        _ => $"item:{Id}",
    };
}
