using ItaBot.Conversations.Answers.Firewall;

namespace ItaBot.Conversations.Tests.Answers.Firewall;

public sealed class SpokenNumbersTests
{
    [Theory]
    [InlineData("ได้ 84.78 คะแนน", 84.78)]
    [InlineData("ได้ ๘๔.๗๘ คะแนน", 84.78)]
    [InlineData("ลดลง -15.00", 15)]
    [InlineData("ได้แปดสิบห้าคะแนน", 85)]
    [InlineData("about eighty-five points", 85)]
    [InlineData("100%", 100)]
    [InlineData("(82.55)", 82.55)]
    public void A_number_is_found_in_digits_and_in_words(string text, decimal expected) =>
        Assert.Equal([expected], SpokenNumbers.In(text));

    [Theory]
    [InlineData("ถามได้ทุกเรื่อง สามารถตอบได้ ห้ามเดา")]
    [InlineData("often, someone, weight, attend")]
    [InlineData("")]
    public void Letters_that_merely_look_like_a_number_word_are_none(string text) => Assert.Empty(SpokenNumbers.In(text));

    [Fact]
    public void A_row_of_digits_that_is_no_number_is_not_passed_over() =>
        Assert.NotEmpty(SpokenNumbers.In("12345678901234567890"));
}
