using System.Text;
using ItaBot.Reminders.Links.Pages;

namespace ItaBot.Reminders.Tests.Links;

public sealed class PageDecodingTests
{
    private const string Text = "<p>ปีงบประมาณ ๒๕๖๘</p>";

    private static readonly byte[] Thai = CodePagesEncodingProvider.Instance.GetEncoding(874)!.GetBytes(Text);

    [Theory]
    [InlineData(null)]
    [InlineData("windows-874")]
    [InlineData("TIS-620")]
    [InlineData("tis620")]
    [InlineData("iso-8859-1")]
    [InlineData("no-such-encoding")]
    public void The_old_Thai_encoding_is_read_whatever_it_is_called(string? charset) =>
        Assert.Equal(Text, PageDecoding.Decode(Thai, charset));

    [Theory]
    [InlineData(null)]
    [InlineData("utf-8")]
    [InlineData("tis-620")]
    public void UTF_8_is_read_also_where_it_is_called_something_else(string? charset) =>
        Assert.Equal(Text, PageDecoding.Decode(Encoding.UTF8.GetBytes(Text), charset));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_letter_that_is_cut_off_does_not_change_the_encoding(int missing)
    {
        var bytes = Encoding.UTF8.GetBytes("ปีงบประมาณ");

        Assert.Equal("ปีงบประมา", PageDecoding.Decode(bytes[..^missing], null));
    }

    [Fact]
    public void A_bad_byte_does_not_make_another_encoding_of_a_page_that_says_UTF_8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<meta charset='utf-8'>ปี"), 0xFF, .. Encoding.UTF8.GetBytes("๒๕๖๘")];

        Assert.EndsWith("ปี\uFFFD๒๕๖๘", PageDecoding.Decode(bytes, null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_says_the_encoding()
    {
        Assert.Equal(Text, PageDecoding.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], null));
        Assert.Equal(Text, PageDecoding.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], "tis-620"));
    }
}
