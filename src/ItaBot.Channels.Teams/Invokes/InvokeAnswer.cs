using System.Text.Json;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;

namespace ItaBot.Channels.Teams.Invokes;

/// <summary>
/// What a pressed <c>Action.Execute</c> is answered with, as JSON. Teams takes these three fields and no others; a wrong form
/// is shown as a failure and pressed again.
/// </summary>
internal static class InvokeAnswer
{
    /// <summary>The card changes to this one.</summary>
    public static string Card(AdaptiveCard card) => Write(200, AdaptiveCard.ContentType, TeamsJson.Card(card));

    /// <summary>The card stays, and something is said to whoever pressed the button.</summary>
    /// <param name="text">What; never empty.</param>
    public static string Message(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return Write(200, "application/vnd.microsoft.activity.message", JsonSerializer.Serialize(text));
    }

    /// <summary>It could not be done, because something of ours is broken.</summary>
    /// <param name="text">What is said about it.</param>
    public static string Failure(string text) =>
        Write(500, "application/vnd.microsoft.error", JsonSerializer.Serialize(new { code = "ServerError", message = text }));

    private static string Write(int status, string type, string value) => $$"""{"statusCode":{{status}},"type":"{{type}}","value":{{value}}}""";
}
