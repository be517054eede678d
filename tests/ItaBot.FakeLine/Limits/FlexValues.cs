using System.Text.RegularExpressions;

namespace ItaBot.FakeLine.Limits;

/// <summary>The words and measures that Flex properties take; the OpenAPI file calls them all strings.</summary>
internal static partial class FlexValues
{
    private static readonly string[] Spaces = ["none", "xs", "sm", "md", "lg", "xl", "xxl"];
    private static readonly string[] TextSizes = ["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"];
    private static readonly string[] Borders = ["none", "light", "normal", "medium", "semi-bold", "bold"];

    public static void Check(JsonPlace component)
    {
        CheckColors(component);
        CheckEach(component, ["margin", "spacing", "cornerRadius"], Spaces, Pixels());
        CheckEach(
            component,
            ["paddingAll", "paddingTop", "paddingBottom", "paddingStart", "paddingEnd", "offsetTop", "offsetBottom", "offsetStart", "offsetEnd"],
            Spaces,
            PixelsOrShare());
        CheckEach(component, ["borderWidth"], Borders, Pixels());
        CheckEach(component, ["lineSpacing"], [], Pixels());
        switch (component.Text("type"))
        {
            case "box":
                CheckEach(component, ["width", "maxWidth", "height", "maxHeight"], [], PixelsOrShare());
                break;
            case "text" or "span" or "icon":
                CheckEach(component, ["size"], TextSizes, Pixels());
                break;
            case "image":
                CheckEach(component, ["size"], [.. TextSizes, "full"], PixelsOrShare());
                break;
            default:
                break;
        }
    }

    public static void CheckColors(JsonPlace owner) =>
        CheckEach(
            owner,
            ["color", "backgroundColor", "borderColor", "separatorColor", "startColor", "endColor", "centerColor"],
            [],
            Color());

    private static void CheckEach(JsonPlace owner, string[] names, string[] words, Regex measure)
    {
        foreach (var name in names)
        {
            owner.AddIf(owner.Text(name) is { } text && !words.Contains(text) && !measure.IsMatch(text), name, "invalid property");
        }
    }

    [GeneratedRegex("^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$")]
    private static partial Regex Color();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?px$")]
    private static partial Regex Pixels();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?(px|%)$")]
    private static partial Regex PixelsOrShare();
}
