using System.Globalization;
using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Tests.Understanding;

public class NumberReaderTests
{
    [Theory]
    [InlineData("85", "85")]
    [InlineData("80.5", "80.5")]
    [InlineData("เก้าสิบห้า", "95")]
    [InlineData("แปดสิบจุดห้า", "80.5")]
    [InlineData("ยี่สิบเอ็ด", "21")]
    [InlineData("สิบ", "10")]
    [InlineData("หนึ่งร้อย", "100")]
    [InlineData("ร้อย", "100")]
    [InlineData("สามข้อ", "3")]
    [InlineData("eighty five", "85")]
    [InlineData("ninety two point five", "92.5")]
    [InlineData("a hundred", "100")]
    [InlineData("five lowest", "5")]
    [InlineData("สามารถ", null)]
    [InlineData("ห้ามเข้า", null)]
    [InlineData("เก้าสิบมีกี่ข้อ", "90")]
    [InlineData("ห้ามาตรการ", "5")]
    [InlineData("ร้อยเอ็ด", null)]
    [InlineData("oneself", null)]
    [InlineData("1234567890123", null)]
    public void A_number_is_read_in_digits_and_in_words(string text, string? value) =>
        Assert.Equal(value, NumberReader.At(text, 0)?.Value.ToString("0.##", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("ขอสิบสองข้อ", "ข้อ", 12)]
    [InlineData("the twenty one items", "items", 21)]
    [InlineData("ปี68 5อันดับ", "อันดับ", 5)]
    public void A_number_is_read_before_what_it_counts(string text, string counted, int value) =>
        Assert.Equal(value, NumberReader.Before(text, text.IndexOf(counted, StringComparison.Ordinal))?.Value);
}
