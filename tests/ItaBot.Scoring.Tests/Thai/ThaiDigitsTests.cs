using ItaBot.Scoring.Thai;

namespace ItaBot.Scoring.Tests.Thai;

public sealed class ThaiDigitsTests
{
    [Theory]
    [InlineData("๘๘.๕๖ คะแนน", "88.56 คะแนน")]
    [InlineData("ข้อ 1๒๐", "ข้อ 120")]
    [InlineData("ไม่มีเลข", "ไม่มีเลข")]
    [InlineData("", "")]
    public void Thai_digits_become_Arabic_ones_and_nothing_else_changes(string text, string expected)
    {
        var arabic = ThaiDigits.ToArabic(text);

        Assert.Equal(expected, arabic);
        Assert.Equal(text.Length, arabic.Length);
    }

    [Fact]
    public void Arabic_digits_become_Thai_ones_and_back()
    {
        var thai = ThaiDigits.ToThai("0123456789 ข้อ i10");

        Assert.Equal("๐๑๒๓๔๕๖๗๘๙ ข้อ i๑๐", thai);
        Assert.Equal("0123456789 ข้อ i10", ThaiDigits.ToArabic(thai));
    }
}
