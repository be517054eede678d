using System.Text.Json.Serialization;

namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>A piece of a layout.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FlexBox), "box")]
[JsonDerivedType(typeof(FlexText), "text")]
[JsonDerivedType(typeof(FlexSeparator), "separator")]
internal abstract record FlexComponent
{
    /// <summary>The space before it: pixels, or one of LINE's words.</summary>
    public string? Margin { get; init; }
}
