namespace ItaBot.Channels.Line.Messages;

/// <summary>How much LINE takes.</summary>
internal static class LineLimits
{
    /// <summary>Messages of one call.</summary>
    public const int Messages = 5;

    /// <summary>A text message, in UTF-16 units.</summary>
    public const int Text = 5_000;

    /// <summary>What stands for a Flex message where it cannot be shown, in UTF-16 units.</summary>
    public const int AltText = 1_500;

    /// <summary>Buttons under a message.</summary>
    public const int QuickReplies = 13;

    /// <summary>The label of such a button, and of what is tapped on a card, in grapheme clusters.</summary>
    public const int Label = 20;

    /// <summary>What a button says, in grapheme clusters.</summary>
    public const int ActionText = 300;

    /// <summary>The address that a button opens, in UTF-16 units.</summary>
    public const int ActionUri = 1_000;

    /// <summary>The data of a postback, in UTF-16 units.</summary>
    public const int PostbackData = 300;

    /// <summary>
    /// The JSON of a bubble, in bytes of UTF-8. LINE says "30 KB" and not which kilobyte: the smaller one is taken.
    /// </summary>
    public const int BubbleBytes = 30_000;

    /// <summary>The JSON of a carousel, in bytes of UTF-8.</summary>
    public const int CarouselBytes = 50_000;

    /// <summary>Bubbles of a carousel.</summary>
    public const int Bubbles = 12;
}
