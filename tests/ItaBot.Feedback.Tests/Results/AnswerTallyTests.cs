using ItaBot.Feedback.Results;

namespace ItaBot.Feedback.Tests.Results;

public sealed class AnswerTallyTests
{
    [Fact]
    public void Each_answer_is_counted_where_it_belongs()
    {
        var tally = AnswerTally.Of(0, 20, 40, 60, 80, 100, 100);

        Assert.Equal(new AnswerTally(1, 1, 1, 1, 1, 2), tally);
        Assert.Equal([1, 1, 1, 1, 1, 2], AnswerTally.Scale.Select(p => tally[p]));
        Assert.Equal(7, tally.Count);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(-20)]
    [InlineData(120)]
    public void What_is_not_on_the_scale_is_refused(int points)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AnswerTally.Empty.With(points));
        Assert.Throws<ArgumentOutOfRangeException>(() => AnswerTally.Empty[points]);
    }

    [Fact]
    public void It_holds_what_it_grew_from_and_nothing_else()
    {
        var before = AnswerTally.Of(80, 80, 100);

        Assert.True(before.With(0).Holds(before));
        Assert.False(AnswerTally.Of(80, 100, 100, 100).Holds(before));
    }
}
