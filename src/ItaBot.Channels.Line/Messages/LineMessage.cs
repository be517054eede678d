using System.Text.Json.Serialization;

namespace ItaBot.Channels.Line.Messages;

/// <summary>A message object as LINE takes it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextMessage), "text")]
[JsonDerivedType(typeof(FlexMessage), "flex")]
internal abstract record LineMessage
{
    /// <summary>
    /// The buttons under it. Phones show those of a call's last message alone, and only until the next message; computers
    /// show none.
    /// </summary>
    public QuickReply? QuickReply { get; init; }
}
