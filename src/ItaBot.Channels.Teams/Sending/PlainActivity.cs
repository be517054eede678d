using System.Text.Json;
using ItaBot.Channels.Requests;
using ItaBot.Channels.Teams.Messages;

namespace ItaBot.Channels.Teams.Sending;

/// <summary>What an activity with a card says without it.</summary>
internal static class PlainActivity
{
    /// <summary>The card's text as an activity; null where there is no card, or it says nothing.</summary>
    /// <param name="body">The activity with the card.</param>
    public static string? Of(string body)
    {
        using var json = JsonDocument.Parse(body);
        var said = json.RootElement.List("attachments").Select(a => a.Property("content").Text("fallbackText")).FirstOrDefault();
        return said is null ? null : TeamsJson.Activity(new TextMessage(said));
    }
}
