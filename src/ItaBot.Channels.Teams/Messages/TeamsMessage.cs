using System.Text.Json.Serialization;

namespace ItaBot.Channels.Teams.Messages;

/// <summary>
/// What one activity says: a text or a card, never both. Teams makes two messages of an activity with both, and tells the id
/// of neither.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextMessage), "text")]
[JsonDerivedType(typeof(CardMessage), "card")]
internal abstract record TeamsMessage;
