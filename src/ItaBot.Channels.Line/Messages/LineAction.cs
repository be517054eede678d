using System.Text.Json.Serialization;

namespace ItaBot.Channels.Line.Messages;

/// <summary>What a button does.</summary>
/// <param name="Label">What stands on it, at most <see cref="LineLimits.Label"/> grapheme clusters.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(MessageAction), "message")]
[JsonDerivedType(typeof(PostbackAction), "postback")]
[JsonDerivedType(typeof(UriAction), "uri")]
internal abstract record LineAction(string Label);
