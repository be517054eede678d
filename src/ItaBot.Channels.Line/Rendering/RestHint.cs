using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Messages.Flex;
using ItaBot.Channels.Rendering;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>
/// The line that says how to see the rest, at the end of a message. The button alone would not do: computers show none,
/// and it vanishes with the next message.
/// </summary>
internal static class RestHint
{
    /// <summary>What the renderer leaves free in a text message, in UTF-16 units.</summary>
    public const int Units = 200;

    /// <summary>What the renderer leaves free in a bubble and in a carousel, in bytes.</summary>
    public const int Bytes = 1_000;

    private const string Above = "\n\n";

    /// <summary>The message with the line.</summary>
    /// <returns>Null where there is no room for it.</returns>
    public static LineMessage? AddedTo(LineMessage message, string hint) => message switch
    {
        TextMessage text when TextLength.Units(text.Text + Above + hint) <= LineLimits.Text => text with { Text = text.Text + Above + hint },
        FlexMessage { Contents: FlexBubble bubble } flex when Under(bubble, hint) is { } added => flex with { Contents = added },
        FlexMessage { Contents: FlexCarousel carousel } flex when Under(carousel, hint) is { } added => flex with { Contents = added },
        _ => null,
    };

    private static FlexBubble? Under(FlexBubble bubble, string hint)
    {
        var footer = new FlexBox(FlexLayout.Vertical, [new FlexSeparator(Palette.Line), CardTexts.Label(hint) with { Margin = "md" }])
        {
            PaddingAll = "lg",
            PaddingTop = "none",
        };
        var added = bubble with { Footer = footer };
        return bubble.Footer is null && LineJson.BytesOf<FlexContainer>(added) <= LineLimits.BubbleBytes ? added : null;
    }

    // Whoever has leafed to the last bubble is where the rest goes on.
    private static FlexCarousel? Under(FlexCarousel carousel, string hint) =>
        carousel.Contents[^1] is FlexBubble bubble
        && Under(bubble, hint) is { } last
        && new FlexCarousel([.. carousel.Contents.SkipLast(1), last]) is var added
        && LineJson.BytesOf<FlexContainer>(added) <= LineLimits.CarouselBytes ? added : null;
}
