using System.Text;

namespace ItaBot.FakeLine.Limits;

/// <summary>The limits of Flex messages.</summary>
internal static class FlexLimits
{
    private const int LargestBubble = 30 * 1024;
    private const int LargestCarousel = 50 * 1024;

    public static void Check(JsonPlace message)
    {
        if (message.Child("contents") is not { } container)
        {
            return;
        }

        if (container.Text("type") == "bubble")
        {
            CheckBubble(container);
        }
        else
        {
            CheckCarousel(container);
        }

        message.AddIf(CountAnimated(container) > 10, "contents", "has more than 10 animated images");
    }

    private static void CheckCarousel(JsonPlace carousel)
    {
        var bubbles = carousel.Children("contents");
        carousel.AddIf(bubbles.Count is 0 or > 12, "contents", "Size must be between 1 and 12");
        carousel.AddIf(SizeOf(carousel) > LargestCarousel, null, "is larger than 50 KB");
        carousel.AddIf(
            bubbles.Select(b => b.Text("size") ?? "mega").Distinct().Count() > 1, "contents", "all bubbles must be of one size");
        foreach (var bubble in bubbles)
        {
            CheckBubble(bubble);
        }
    }

    private static void CheckBubble(JsonPlace bubble)
    {
        bubble.AddIf(SizeOf(bubble) > LargestBubble, null, "is larger than 30 KB");
        string[] blocks = ["header", "hero", "body", "footer"];
        bubble.AddIf(blocks.All(b => bubble.Child(b) is null), null, "At least one block must be specified");
        bubble.AddIf(
            bubble.Child("hero")?.Text("type") is not (null or "box" or "image" or "video"), "hero", "must be a box, an image or a video");
        foreach (var block in blocks.Select(b => bubble.Child(b)).OfType<JsonPlace>())
        {
            FlexComponentLimits.Check(block, "");
        }

        foreach (var style in blocks.Select(b => bubble.Child("styles")?.Child(b)).OfType<JsonPlace>())
        {
            FlexValues.CheckColors(style);
        }

        FlexComponentLimits.CheckAction(bubble);
    }

    private static int SizeOf(JsonPlace place) => Encoding.UTF8.GetByteCount(place.Value.GetRawText());

    private static int CountAnimated(JsonPlace place)
    {
        var own = place.Child("animated")?.Value.ValueKind == System.Text.Json.JsonValueKind.True ? 1 : 0;
        var children = place.IsObject
            ? place.Value.EnumerateObject().Select(p => place.Child(p.Name)).OfType<JsonPlace>()
            : place.Entries();
        return own + children.Sum(CountAnimated);
    }
}
