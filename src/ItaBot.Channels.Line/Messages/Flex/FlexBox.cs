namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>Components in a row or a column, or a plain rectangle where there are none.</summary>
/// <param name="Layout">How it places them.</param>
/// <param name="Contents">What it holds; may be empty.</param>
internal sealed record FlexBox(FlexLayout Layout, IReadOnlyList<FlexComponent> Contents) : FlexComponent
{
    /// <summary>Its share of the parent box; null for LINE's choice: by content in a column, evenly in a row.</summary>
    public int? Flex { get; init; }

    /// <summary>Whether it stands in the parent's flow or over it.</summary>
    public FlexPosition? Position { get; init; }

    /// <summary>How far from the parent's upper edge.</summary>
    public string? OffsetTop { get; init; }

    /// <summary>How far from the parent's start edge.</summary>
    public string? OffsetStart { get; init; }

    /// <summary>Pixels, or percent of the parent's width.</summary>
    public string? Width { get; init; }

    /// <summary>Pixels, or percent of the parent's height.</summary>
    public string? Height { get; init; }

    /// <summary>As <c>#rrggbb</c>.</summary>
    public string? BackgroundColor { get; init; }

    /// <summary>As <c>#rrggbb</c>.</summary>
    public string? BorderColor { get; init; }

    /// <summary>Pixels, or one of LINE's words.</summary>
    public string? BorderWidth { get; init; }

    /// <summary>Pixels, or one of LINE's words.</summary>
    public string? CornerRadius { get; init; }

    /// <summary>The space inside all its edges.</summary>
    public string? PaddingAll { get; init; }

    /// <summary>The space inside its upper edge.</summary>
    public string? PaddingTop { get; init; }

    /// <summary>What happens where it is tapped; null for nothing.</summary>
    public LineAction? Action { get; init; }
}
