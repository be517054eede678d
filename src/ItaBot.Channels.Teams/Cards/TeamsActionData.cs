namespace ItaBot.Channels.Teams.Cards;

/// <summary>What Teams does with a button.</summary>
/// <param name="Type"><c>imBack</c>: it says the value for the person, where everybody sees it.</param>
/// <param name="Value">What is said.</param>
internal sealed record TeamsActionData(string Type, string Value)
{
    /// <summary>A button that says something for the person.</summary>
    public static TeamsActionData Say(string text) => new("imBack", text);
}
