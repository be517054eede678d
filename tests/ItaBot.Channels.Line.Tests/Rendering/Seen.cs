using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Messages.Flex;

namespace ItaBot.Channels.Line.Tests.Rendering;

/// <summary>What messages consist of.</summary>
internal static class Seen
{
    public static IEnumerable<FlexBubble> Bubbles(LineMessage message) => message switch
    {
        FlexMessage { Contents: FlexBubble bubble } => [bubble],
        FlexMessage { Contents: FlexCarousel carousel } => carousel.Contents.Cast<FlexBubble>(),
        _ => [],
    };

    public static IEnumerable<FlexComponent> Components(LineMessage message) =>
        Bubbles(message).SelectMany(b => new[] { b.Body, b.Footer }.OfType<FlexComponent>()).SelectMany(Within);

    public static IEnumerable<string> Texts(LineMessage message) => message is TextMessage text
        ? [text.Text]
        : Components(message).OfType<FlexText>().Select(t => t.Text);

    public static IEnumerable<FlexBox> Boxes(LineMessage message) => Components(message).OfType<FlexBox>();

    public static IEnumerable<LineAction> Buttons(LineMessage message) => message.QuickReply?.Items.Select(i => i.Action) ?? [];

    private static IEnumerable<FlexComponent> Within(FlexComponent component) =>
        component is FlexBox box ? [box, .. box.Contents.SelectMany(Within)] : [component];
}
