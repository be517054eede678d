using System.Text.Json.Serialization;

namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>What a Flex message holds.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FlexBubble), "bubble")]
[JsonDerivedType(typeof(FlexCarousel), "carousel")]
internal abstract record FlexContainer;
