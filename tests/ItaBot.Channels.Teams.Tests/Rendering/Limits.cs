using System.Text;
using System.Text.Json;
using ItaBot.Channels.Teams.Messages;
using ItaBot.FakeAzure.Schemas;

namespace ItaBot.Channels.Teams.Tests.Rendering;

/// <summary>Teams' limits, read off the JSON that is sent.</summary>
internal static class Limits
{
    public static void Hold(TeamsMessage message)
    {
        using var json = JsonDocument.Parse(TeamsJson.Activity(message));
        var activity = json.RootElement;
        Assert.Equal("message", activity.GetProperty("type").GetString());
        Assert.NotEqual(activity.TryGetProperty("text", out var text), activity.TryGetProperty("attachments", out var attachments));
        if (text.ValueKind == JsonValueKind.String)
        {
            Assert.InRange(text.GetString()!.Trim().Length, 1, 10_000);
            Assert.Equal("plain", activity.GetProperty("textFormat").GetString());
            return;
        }

        var attachment = Assert.Single(attachments.EnumerateArray());
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.GetProperty("contentType").GetString());
        HoldCard(attachment.GetProperty("content"));
        Assert.InRange(activity.GetProperty("summary").GetString()!.Length, 1, 200);
    }

    private static void HoldCard(JsonElement card)
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(card.GetRawText()), 1, 28_000);
        Assert.Equal("1.5", card.GetProperty("version").GetString());
        Assert.False(string.IsNullOrWhiteSpace(card.GetProperty("speak").GetString()));
        Assert.False(string.IsNullOrWhiteSpace(card.GetProperty("fallbackText").GetString()));
        Assert.InRange(card.TryGetProperty("actions", out var actions) ? actions.GetArrayLength() : 1, 1, 6);
        if (TeamsSpecs.Directory is not null)
        {
            Assert.Empty(TeamsSchemas.CheckCard(card));
        }
    }
}
