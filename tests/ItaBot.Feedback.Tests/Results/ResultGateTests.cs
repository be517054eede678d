using ItaBot.Feedback.Results;

namespace ItaBot.Feedback.Tests.Results;

public sealed class ResultGateTests
{
    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    [InlineData(8, 8)]
    public void Fewer_than_five_answers_are_not_shown(int answers, int shown) =>
        Assert.Equal(shown, Show(ShownAnswers.Nothing, answers)["e1"].Count);

    [Theory]
    [InlineData(9, 5)]
    [InlineData(10, 10)]
    [InlineData(13, 13)]
    public void What_was_shown_stays_until_five_more_have_come(int answers, int shown) =>
        Assert.Equal(shown, Show(Show(ShownAnswers.Nothing, 5), answers)["e1"].Count);

    [Fact]
    public void Questions_that_show_nothing_new_do_not_move_the_next_step()
    {
        var shown = Enumerable.Range(5, 5).Aggregate(ShownAnswers.Nothing, Show);

        Assert.Equal(5, shown["e1"].Count);
        Assert.Equal(10, Show(shown, 10)["e1"].Count);
    }

    [Fact]
    public void Each_item_has_steps_of_its_own()
    {
        var first = ResultGate.Show(ShownAnswers.Nothing, 0, Tallies(("e1", 5), ("e2", 4)));
        var second = ResultGate.Show(first, 0, Tallies(("e1", 9), ("e2", 7)));

        Assert.Equal((5, 0), (first["e1"].Count, first["e2"].Count));
        Assert.Equal((5, 7), (second["e1"].Count, second["e2"].Count));
    }

    [Fact]
    public void Few_answers_and_none_look_the_same()
    {
        var none = ResultGate.Show(ShownAnswers.Nothing, 0, Tallies());
        var few = ResultGate.Show(ShownAnswers.Nothing, 4, Tallies(("e1", 4), ("e2", 0), ("e3", 1)));

        Assert.Equal(none.People, few.People);
        Assert.Equal(none.Tallies, few.Tallies);
        Assert.Equal(ItemResult.AllOf(none, Delivered.Year, 50), ItemResult.AllOf(few, Delivered.Year, 50));
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(7, 7)]
    public void Fewer_than_five_people_are_not_counted(int people, int shown) =>
        Assert.Equal(shown, ResultGate.Show(ShownAnswers.Nothing, people, Tallies()).People);

    [Fact]
    public void People_are_counted_in_the_same_steps()
    {
        var shown = ResultGate.Show(ShownAnswers.Nothing, 7, Tallies());

        Assert.Equal(7, ResultGate.Show(shown, 11, Tallies()).People);
        Assert.Equal(12, ResultGate.Show(shown, 12, Tallies()).People);
    }

    [Fact]
    public void What_was_kept_goes_on_where_it_was()
    {
        var before = Show(ShownAnswers.Nothing, 6);

        var kept = ShownAnswers.Kept(before.People, before.Tallies);

        Assert.Equal(6, Show(kept, 10)["e1"].Count);
    }

    [Fact]
    public void What_could_never_have_been_shown_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ShownAnswers.Kept(0, Tallies(("e1", 4))));
        Assert.Throws<ArgumentException>(() => ShownAnswers.Kept(1, Tallies()));
    }

    [Fact]
    public void Answers_that_are_gone_do_not_show_in_a_difference()
    {
        var before = Show(ShownAnswers.Nothing, 12);

        Assert.Equal(12, Show(before, 6)["e1"].Count);
        Assert.Equal(12, ResultGate.Show(before, 0, Tallies())["e1"].Count);
    }

    [Fact]
    public void Answers_that_were_exchanged_do_not_show_in_a_difference()
    {
        var before = Show(ShownAnswers.Nothing, 5);
        var others = new Dictionary<string, AnswerTally> { ["e1"] = AnswerTally.Of(Enumerable.Repeat(20, 11)) };

        Assert.Equal(before["e1"], ResultGate.Show(before, 0, others)["e1"]);
    }

    private static ShownAnswers Show(ShownAnswers before, int answers) => ResultGate.Show(before, 0, Tallies(("e1", answers)));

    private static Dictionary<string, AnswerTally> Tallies(params (string Item, int Answers)[] tallies) =>
        tallies.ToDictionary(t => t.Item, t => AnswerTally.Of(Enumerable.Repeat(80, t.Answers)));
}
