using System.Text.Json.Serialization;

namespace ItaBot.Channels.Teams.Cards;

/// <summary>A button.</summary>
/// <param name="Title">What stands on it.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(SubmitAction), "Action.Submit")]
internal abstract record CardAction(string Title)
{
    /// <summary>The button that stands in its place where this sort is not known.</summary>
    public CardAction? Fallback { get; init; }
}
