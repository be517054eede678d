using System.Text.RegularExpressions;

namespace ItaBot.FakeLine.Limits;

/// <summary>The limits of messages that LINE's documentation states and its OpenAPI file leaves out.</summary>
internal static partial class MessageLimits
{
    private const int LongestText = 5000;
    private const int LongestAltText = 1500;

    public static void Check(JsonPlace messages)
    {
        var entries = messages.Entries();
        messages.AddIf(entries.Count is 0 or > 5, null, "Size must be between 1 and 5");
        foreach (var message in entries)
        {
            CheckMessage(message);
            CheckQuickReply(message);
            message.Child("sender")?.CheckText("name", 20, isRequired: false);
        }
    }

    private static void CheckMessage(JsonPlace message)
    {
        switch (message.Text("type"))
        {
            case "text":
                message.CheckText("text", LongestText, isRequired: true);
                message.CheckText("quoteToken", int.MaxValue, isRequired: false);
                message.AddIf(message.Children("emojis").Count > 20, "emojis", "Size must be between 0 and 20");
                break;
            case "textV2":
                CheckTextV2(message);
                break;
            case "image":
                message.CheckHttps("originalContentUrl", isRequired: true);
                message.CheckHttps("previewImageUrl", isRequired: true);
                break;
            case "template":
                message.CheckText("altText", LongestAltText, isRequired: true);
                TemplateLimits.Check(message);
                break;
            case "flex":
                message.CheckText("altText", LongestAltText, isRequired: true);
                FlexLimits.Check(message);
                break;
            case "imagemap":
                message.CheckText("altText", LongestAltText, isRequired: true);
                break;
            default:
                break;
        }
    }

    private static void CheckTextV2(JsonPlace message)
    {
        message.CheckText("text", LongestText, isRequired: true);
        var rest = Placeholder().Replace((message.Text("text") ?? "").Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal), "");
        message.AddIf(rest.Contains('{') || rest.Contains('}'), "text", "braces must pair or be doubled");
        var substitutions = message.Child("substitution") is { IsObject: true } s ? s.Value.EnumerateObject().Count() : 0;
        message.AddIf(substitutions > 100, "substitution", "Size must be between 0 and 100");
    }

    private static void CheckQuickReply(JsonPlace message)
    {
        if (message.Child("quickReply") is not { } quickReply)
        {
            return;
        }

        var items = quickReply.Children("items");
        quickReply.AddIf(items.Count is 0 or > 13, "items", "Size must be between 1 and 13");
        foreach (var item in items)
        {
            item.AddIf(item.Text("type") != "action", "type", "must be action");
            item.AddIf(item.Child("action") is null, "action", "must be specified");
            if (item.Child("imageUrl") is not null)
            {
                item.CheckHttps("imageUrl", isRequired: true);
            }

            if (item.Child("action") is { } action)
            {
                ActionLimits.Check(action, new LabelRule(20, IsRequired: true), isQuickReply: true);
            }
        }
    }

    [GeneratedRegex("{[A-Za-z0-9_]{1,20}}")]
    private static partial Regex Placeholder();
}
