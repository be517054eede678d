using ItaBot.Channels.Rendering;

namespace ItaBot.Channels.Tests.Rendering;

public sealed class TextLengthTests
{
    // The figures are those of LINE's page on counting characters, and hold without the machine's ICU as well.
    [Theory]
    [InlineData("ที่", 3, 1)]
    [InlineData("น้ำ", 3, 1)]
    [InlineData("👨‍👩‍👧‍👦", 11, 1)]
    [InlineData("🇹🇭", 4, 1)]
    [InlineData("ข้อ i10", 7, 6)]
    [InlineData("", 0, 0)]
    public void A_text_has_two_lengths(string text, int units, int graphemes)
    {
        Assert.Equal(units, TextLength.Units(text));
        Assert.Equal(graphemes, TextLength.Graphemes(text));
    }
}
