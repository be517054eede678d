namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>One bubble.</summary>
/// <param name="Body">What stands in it: a box. Declared so, it would be written without its type.</param>
internal sealed record FlexBubble(FlexComponent Body) : FlexContainer
{
    /// <summary>Its width by LINE's names; null for <c>mega</c>.</summary>
    public string? Size { get; init; }

    /// <summary>What stands under the body, a box; null for nothing.</summary>
    public FlexComponent? Footer { get; init; }

    /// <summary>The colours of its blocks; null for LINE's.</summary>
    public FlexStyles? Styles { get; init; }
}
