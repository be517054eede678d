using System.Text.Json;

namespace ItaBot.FakeAzure.Connector;

/// <summary>What reached a conversation.</summary>
/// <param name="Target">By which operation, one of <see cref="ConnectorTargets"/>.</param>
/// <param name="ConversationId">Which conversation.</param>
/// <param name="ActivityId">The activity's id, also where the caller did not get to know it.</param>
/// <param name="ReplyToId">The activity that it replies to; null for none.</param>
/// <param name="Json">The activity; empty where one was taken back.</param>
/// <param name="At">When, on the server's clock.</param>
public sealed record SentActivity(
    string Target, string ConversationId, string ActivityId, string? ReplyToId, string Json, DateTimeOffset At)
{
    /// <summary>The activity's type; empty where one was taken back.</summary>
    public string Type => Read("type");

    /// <summary>What it says outside of cards; empty where that is nothing.</summary>
    public string Text => Read("text");

    /// <summary>The contents of its Adaptive Cards, each as JSON.</summary>
    public IReadOnlyList<string> Cards()
    {
        if (Json.Length == 0)
        {
            return [];
        }

        using var json = JsonDocument.Parse(Json);
        return [.. ActivityParts.Cards(json.RootElement).Select(c => c.GetRawText())];
    }

    private string Read(string property)
    {
        if (Json.Length == 0)
        {
            return "";
        }

        using var json = JsonDocument.Parse(Json);
        return json.RootElement.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";
    }
}
