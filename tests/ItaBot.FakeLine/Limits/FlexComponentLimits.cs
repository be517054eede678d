namespace ItaBot.FakeLine.Limits;

/// <summary>The limits of what a bubble is built of.</summary>
internal static class FlexComponentLimits
{
    /// <summary>Checks a component and all in it.</summary>
    /// <param name="component">The component.</param>
    /// <param name="layout">The layout of the box that it stands in; empty where it is a block.</param>
    public static void Check(JsonPlace component, string layout)
    {
        var type = component.Text("type");
        component.AddIf(
            layout == "baseline" && type is not ("icon" or "text" or "filler"), "type", "a baseline box takes icon, text and filler only");
        component.AddIf(layout != "baseline" && type == "icon", "type", "an icon stands in a baseline box only");
        component.AddIf(type == "span", "type", "a span stands in a text only");
        component.AddIf(
            component.Child("flex") is { Value: var flex } && flex.TryGetInt32(out var value) && value < 0, "flex", "must not be negative");
        FlexValues.Check(component);
        switch (type)
        {
            case "box":
                foreach (var child in component.Children("contents"))
                {
                    Check(child, component.Text("layout") ?? "");
                }

                FlexValues.CheckColors(component.Child("background") ?? component);
                break;
            case "text":
                CheckTextComponent(component);
                break;
            case "button":
                ActionLimits.Check(component.Child("action") ?? component, new LabelRule(40, IsRequired: true));
                break;
            case "image" or "icon":
                component.CheckHttps("url", isRequired: true);
                break;
            case "video":
                component.CheckHttps("url", isRequired: true);
                component.CheckHttps("previewUrl", isRequired: true);
                break;
            default:
                break;
        }

        if (type != "button")
        {
            CheckAction(component);
        }
    }

    /// <summary>The action of something that is no button, where it has one.</summary>
    public static void CheckAction(JsonPlace owner)
    {
        if (owner.Child("action") is { } action)
        {
            ActionLimits.Check(action, new LabelRule(40, IsRequired: false));
        }
    }

    private static void CheckTextComponent(JsonPlace text)
    {
        var spans = text.Children("contents");
        text.CheckText("text", int.MaxValue, isRequired: spans.Count == 0);
        foreach (var span in spans)
        {
            span.CheckText("text", int.MaxValue, isRequired: true);
            FlexValues.Check(span);
        }
    }
}
