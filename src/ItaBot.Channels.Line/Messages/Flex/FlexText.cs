namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>A text.</summary>
/// <param name="Text">What it says; LINE takes no blank one.</param>
internal sealed record FlexText(string Text) : FlexComponent
{
    /// <summary>Its share of the parent box.</summary>
    public int? Flex { get; init; }

    /// <summary>The size of its letters by LINE's names.</summary>
    public string? Size { get; init; }

    /// <summary>As <c>#rrggbb</c>.</summary>
    public string? Color { get; init; }

    /// <summary><c>bold</c>, or null for regular.</summary>
    public string? Weight { get; init; }

    /// <summary><c>end</c> or <c>center</c>; null for the start.</summary>
    public string? Align { get; init; }

    /// <summary><c>bottom</c> or <c>center</c>; null for the top.</summary>
    public string? Gravity { get; init; }

    /// <summary>Long texts take several lines instead of being cut.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary>The letters grow with the size that the person chose in LINE.</summary>
    public bool Scaling { get; init; } = true;
}
