using System.Text.Json.Serialization;

namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>One bubble.</summary>
/// <param name="Body">What stands in it.</param>
// Where a property says that it holds this very type, its "type" is written only because it is named here, too.
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FlexBubble), "bubble")]
internal sealed record FlexBubble(FlexBox Body) : FlexContainer
{
    /// <summary>Its width by LINE's names; null for <c>mega</c>.</summary>
    public string? Size { get; init; }

    /// <summary>What stands under the body; null for nothing.</summary>
    public FlexBox? Footer { get; init; }

    /// <summary>The colours of its blocks; null for LINE's.</summary>
    public FlexStyles? Styles { get; init; }
}
