using System.Text;
using System.Text.Json;
using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Rendering;

namespace ItaBot.Channels.Line.Tests.Rendering;

/// <summary>LINE's limits, read off the JSON that is sent.</summary>
internal static class Limits
{
    public static void Hold(IReadOnlyList<LineMessage> call)
    {
        Assert.InRange(call.Count, 1, 5);
        using var json = JsonDocument.Parse(LineJson.Write(call));
        foreach (var message in json.RootElement.EnumerateArray())
        {
            Hold(message);
        }

        Assert.All(call.SkipLast(1), m => Assert.Null(m.QuickReply));
    }

    private static void Hold(JsonElement message)
    {
        if (message.GetProperty("type").GetString() == "text")
        {
            Assert.InRange(Said(message, "text").Length, 1, 5_000);
        }
        else
        {
            Assert.InRange(Said(message, "altText").Length, 1, 1_500);
            HoldContents(message.GetProperty("contents"));
        }

        if (message.TryGetProperty("quickReply", out var buttons))
        {
            HoldButtons(buttons.GetProperty("items"));
        }
    }

    private static void HoldContents(JsonElement contents)
    {
        if (contents.GetProperty("type").GetString() == "bubble")
        {
            HoldBubble(contents);
            return;
        }

        Assert.Equal("carousel", contents.GetProperty("type").GetString());
        var bubbles = contents.GetProperty("contents").EnumerateArray().ToList();
        Assert.InRange(bubbles.Count, 1, 12);
        Assert.InRange(BytesOf(contents), 1, 50_000);
        Assert.Single(bubbles.Select(b => b.GetProperty("size").GetString()).Distinct());
        Assert.All(bubbles, HoldBubble);
    }

    private static void HoldBubble(JsonElement bubble)
    {
        Assert.Equal("bubble", bubble.GetProperty("type").GetString());
        Assert.InRange(BytesOf(bubble), 1, 30_000);
        HoldTexts(bubble.GetProperty("body"));
    }

    private static void HoldTexts(JsonElement component)
    {
        if (component.GetProperty("type").GetString() == "text")
        {
            Said(component, "text");
            Assert.True(component.GetProperty("wrap").GetBoolean());
        }
        else if (component.TryGetProperty("contents", out var contents))
        {
            Assert.All(contents.EnumerateArray(), HoldTexts);
        }
    }

    private static void HoldButtons(JsonElement items)
    {
        Assert.InRange(items.GetArrayLength(), 1, 13);
        foreach (var item in items.EnumerateArray())
        {
            Assert.Equal("action", item.GetProperty("type").GetString());
            var action = item.GetProperty("action");
            Assert.InRange(TextLength.Graphemes(Said(action, "label")), 1, 20);
            Assert.InRange(TextLength.Graphemes(Said(action, action.GetProperty("type").GetString() == "message" ? "text" : "displayText")), 1, 300);
        }
    }

    private static string Said(JsonElement element, string property)
    {
        var text = element.GetProperty(property).GetString()!;
        Assert.False(string.IsNullOrWhiteSpace(text));
        return text;
    }

    private static int BytesOf(JsonElement element) => Encoding.UTF8.GetByteCount(element.GetRawText());
}
