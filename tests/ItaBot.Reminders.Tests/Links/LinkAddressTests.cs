using ItaBot.Reminders.Links;

namespace ItaBot.Reminders.Tests.Links;

public sealed class LinkAddressTests
{
    [Theory]
    [InlineData("https://www.example.go.th/o13", "https://www.example.go.th/o13")]
    [InlineData(" http://example.go.th ", "http://example.go.th")]
    [InlineData("www.example.go.th/x", "https://www.example.go.th/x")]
    [InlineData("WWW.example.go.th", "https://WWW.example.go.th")]
    [InlineData("example.go.th/x", "https://example.go.th/x")]
    [InlineData("example.go.th:8080/x", "https://example.go.th:8080/x")]
    [InlineData("https://เทศบาล.ไทย/แผน.pdf", "https://เทศบาล.ไทย/แผน.pdf")]
    [InlineData("https://10.0.0.5/o13", "https://10.0.0.5/o13")]
    public void A_whole_address_is_taken_as_it_was_entered(string text, string expected)
    {
        Assert.True(LinkAddress.TryRead(text, out var link));
        Assert.Equal(expected, link);
    }

    [Theory]
    [InlineData("")]
    [InlineData("แผน")]
    [InlineData("/o13")]
    [InlineData("https://")]
    [InlineData("ftp://example.go.th/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\\\\server\\share")]
    [InlineData("https://somsri:secret@example.go.th/")]
    [InlineData("https://example.go.th/a https://example.go.th/b")]
    [InlineData("https://example.go.th/a\nb")]
    public void What_is_no_whole_address_of_the_web_is_refused(string text) => Assert.False(LinkAddress.TryRead(text, out _));

    [Fact]
    public void An_address_has_a_bounded_length() =>
        Assert.False(LinkAddress.TryRead("https://example.go.th/" + new string('a', LinkAddress.Longest), out _));
}
