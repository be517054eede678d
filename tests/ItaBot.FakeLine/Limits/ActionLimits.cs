namespace ItaBot.FakeLine.Limits;

/// <summary>The limits of what a tap does.</summary>
internal static class ActionLimits
{
    private const int LongestData = 300;
    private const int LongestActionText = 300;
    private const int LongestUri = 1000;

    private static readonly string[] Schemes = ["http://", "https://", "line://", "tel:"];

    public static void Check(JsonPlace action, LabelRule label, bool isQuickReply = false)
    {
        action.CheckGraphemes("label", label.Longest, label.IsRequired);
        switch (action.Text("type"))
        {
            case "postback":
                action.CheckText("data", LongestData, isRequired: true);
                action.CheckGraphemes("displayText", LongestActionText, isRequired: false);
                action.CheckGraphemes("text", LongestActionText, isRequired: false);
                action.CheckGraphemes("fillInText", LongestActionText, isRequired: false);
                action.AddIf(
                    action.Child("displayText") is not null && action.Child("text") is not null,
                    "displayText",
                    "displayText and text cannot be used at the same time");
                action.AddIf(
                    action.Child("fillInText") is not null && action.Text("inputOption") != "openKeyboard",
                    "fillInText",
                    "fillInText is for inputOption openKeyboard only");
                break;
            case "message":
                action.CheckGraphemes("text", LongestActionText, isRequired: true);
                break;
            case "uri":
                action.CheckText("uri", LongestUri, isRequired: true);
                action.AddIf(
                    action.Text("uri") is { } uri && !Schemes.Any(s => uri.StartsWith(s, StringComparison.OrdinalIgnoreCase)),
                    "uri",
                    "invalid uri scheme");
                break;
            case "datetimepicker":
                action.CheckText("data", LongestData, isRequired: true);
                action.CheckText("mode", 8, isRequired: true);
                break;
            case "camera" or "cameraRoll" or "location":
                action.AddIf(!isQuickReply, "type", "is for quick replies only");
                break;
            case "richmenuswitch":
                action.AddIf(true, "type", "is for rich menus only");
                break;
            default:
                break;
        }
    }
}
