using ItaBot.Conversations.Understanding.Learning;

namespace ItaBot.Conversations.Tests.Understanding.Learning;

public class VariantsTests
{
    [Fact]
    public void An_example_without_parentheses_stands_for_itself() =>
        Assert.Equal(["คะแนนเท่าไร"], Variants.Of("คะแนนเท่าไร"));

    [Theory]
    [InlineData("คะแนน(รวม)เท่าไร", "คะแนนรวมเท่าไร", "คะแนนเท่าไร")]
    [InlineData("(ข้อ|ตัวชี้วัด)ไหน", "ข้อไหน", "ตัวชี้วัดไหน")]
    [InlineData("score (please|)", "score please", "score ")]
    public void Every_alternative_occurs(string written, params string[] wordings) =>
        Assert.Equal(wordings.Order(StringComparer.Ordinal), Variants.Of(written).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("(ข้อ")]
    [InlineData("ข้อ)")]
    [InlineData("(ข้อ(ไหน))")]
    public void What_cannot_be_read_is_refused(string written) =>
        Assert.Throws<FormatException>(() => Variants.Of(written));
}
