using ItaBot.Feedback.Sampling;

namespace ItaBot.Feedback.Tests.Sampling;

public sealed class QuickFormTests
{
    private static readonly string[] Items = ["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_every_form_answered_in_full_the_items_differ_by_at_most_one(int seed)
    {
        var round = new QuickRound(Items, seed);

        for (var form = 0; form < 300; form++)
        {
            round.End(round.Begin(), _ => true);

            Assert.InRange(round.Spread, 0, 1);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_300_forms_the_items_differ_by_at_most_three_where_people_drop_out_or_do_not_know(int seed)
    {
        var round = new QuickRound(Items, seed);
        var people = new Random(seed);

        for (var form = 0; form < 300; form++)
        {
            var dropsOut = people.NextDouble() < 0.2;
            round.End(round.Begin(), _ => !dropsOut && people.NextDouble() > 0.25);
        }

        Assert.InRange(round.Spread, 0, 3);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_crowd_that_starts_at_once_is_spread_over_all_items(int seed)
    {
        var round = new QuickRound(Items, seed);

        var open = Enumerable.Range(0, 500).Select(_ => round.Begin()).ToList();
        open.ForEach(form => round.End(form, _ => true));

        Assert.InRange(round.Spread, 0, 1);
    }

    [Fact]
    public void What_a_crowd_left_uneven_the_next_forms_mend()
    {
        var round = new QuickRound(Items, 7);
        var open = Enumerable.Range(0, 60).Select(_ => round.Begin()).ToList();
        foreach (var form in open)
        {
            round.End(form, item => item is not ("e1" or "e2"));
        }

        for (var form = 0; form < 30; form++)
        {
            round.End(round.Begin(), _ => true);
        }

        Assert.InRange(round.Spread, 0, 1);
    }

    [Fact]
    public void The_rest_stays_even_where_nobody_knows_an_answer_to_one_item()
    {
        var round = new QuickRound(Items, 7);

        for (var form = 0; form < 300; form++)
        {
            round.End(round.Begin(), item => item != "e7");
        }

        Assert.InRange(round.SpreadWithout("e7"), 0, 1);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_form_asks_three_different_items_in_their_order(int seed)
    {
        var random = new Random(seed);

        var form = QuickForm.Choose([.. Items.Select(i => new ItemLoad(i, random.Next(3), random.Next(3)))], random);

        Assert.Equal(QuickForm.Length, form.Distinct().Count());
        Assert.Equal(form.Order(), form);
    }

    [Fact]
    public void Chance_decides_between_items_of_equal_load() =>
        Assert.Equal(
            Items,
            Enumerable.Range(1, 40)
                .SelectMany(seed => QuickForm.Choose([.. Items.Select(i => new ItemLoad(i, 0, 0))], new Random(seed)))
                .Distinct()
                .Order());

    [Fact]
    public void The_items_with_the_fewest_answers_come_first() =>
        Assert.Equal(
            ["e2", "e5", "e9"],
            QuickForm.Choose([.. Items.Select(i => new ItemLoad(i, i is "e2" or "e5" or "e9" ? 3 : 4, 0))], new Random(1)));

    [Fact]
    public void Items_that_are_being_asked_count_as_answered() =>
        Assert.DoesNotContain(
            "e1",
            QuickForm.Choose([.. Items.Select(i => new ItemLoad(i, 2, i == "e1" ? 1 : 0))], new Random(1)));

    [Fact]
    public void Fewer_items_than_a_form_asks_and_items_twice_are_refused()
    {
        Assert.Throws<ArgumentException>(() => QuickForm.Choose([new("e1", 0, 0), new("e2", 0, 0)], new Random(1)));
        Assert.Throws<ArgumentException>(
            () => QuickForm.Choose([new("e1", 0, 0), new("e2", 0, 0), new("e3", 0, 0), new("e1", 0, 0)], new Random(1)));
    }
}
