using ItaBot.Channels.Linking;
using ItaBot.Channels.Words;

namespace ItaBot.Channels.Tests.Linking;

public sealed class TypedCodeTests
{
    private static readonly ChatWords Words = ChatWordsReader.Load(ChatWordsReader.DefaultPath);

    [Theory]
    [InlineData("1234 5678")]
    [InlineData("1234-5678")]
    [InlineData("รหัส: 12345678 ครับ")]
    [InlineData("๑๒๓๔ ๕๖๗๘")]
    public void A_code_is_eight_digits_alone_or_after_words_that_say_so(string text) =>
        Assert.Equal("12345678", TypedCode.In(text, Words));

    [Theory]
    [InlineData("01-10-2568")]
    [InlineData("12,345,678")]
    [InlineData("1234567")]
    [InlineData("ปี 2568 2569")]
    [InlineData("ผูกบัญชี")]
    public void What_is_no_code_is_none(string text) => Assert.Null(TypedCode.In(text, Words));
}
