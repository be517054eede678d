using System.Text.Json.Serialization;

namespace ItaBot.Channels.Teams.Cards;

/// <summary>Something that stands on a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(HorizontalBarChart), "Chart.HorizontalBar")]
[JsonDerivedType(typeof(LineChart), "Chart.Line")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Table), "Table")]
internal abstract record CardElement
{
    /// <summary>How far it is from what stands above: <c>none</c>, <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public string? Spacing { get; init; }

    /// <summary>Whether a line stands above it.</summary>
    public bool? Separator { get; init; }

    /// <summary>What stands in its place where it is not known.</summary>
    public CardElement? Fallback { get; init; }
}
