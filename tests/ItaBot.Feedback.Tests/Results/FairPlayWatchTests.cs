using ItaBot.Feedback.Results;

namespace ItaBot.Feedback.Tests.Results;

public sealed class FairPlayWatchTests
{
    private static readonly DateTimeOffset Nine = new(2026, 3, 30, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly FairPlayWatch _watch = new();
    private int _form;

    [Fact]
    public void Many_forms_within_an_hour_are_odd_once()
    {
        var seen = Enumerable.Range(0, 30).Select(i => Seen(Nine.AddMinutes(i))).ToList();

        Assert.Equal([Oddity.Burst], seen[FairPlayWatch.Many - 1]);
        Assert.Single(seen.SelectMany(s => s));
    }

    [Fact]
    public void As_many_over_two_hours_are_not() =>
        Assert.Empty(Enumerable.Range(0, 18).SelectMany(i => Seen(Nine.AddMinutes(i < 9 ? i : 60 + i))));

    [Fact]
    public void Each_hour_counts_anew() =>
        Assert.Equal(2, Enumerable.Range(0, 20).SelectMany(i => Seen(Nine.AddHours(i / 10))).Count());

    [Fact]
    public void Many_forms_in_a_row_with_the_same_answers_are_odd_once()
    {
        var seen = Enumerable.Range(0, 30).Select(i => Seen(Nine.AddHours(i), ("e1", 80), ("e2", 60))).ToList();

        Assert.Equal([Oddity.SameAnswers], seen[FairPlayWatch.Many - 1]);
        Assert.Single(seen.SelectMany(s => s));
    }

    [Fact]
    public void Forms_of_different_items_are_alike_where_one_answer_is_given_throughout()
    {
        (string, int)[][] forms = [[("e1", 100), ("e2", 100)], [("e4", 100), ("e5", 100), ("e6", 100)]];

        Assert.Equal([Oddity.SameAnswers], Enumerable.Range(0, 10).SelectMany(i => Seen(Nine.AddHours(i), forms[i % 2])));
    }

    [Fact]
    public void One_form_that_differs_ends_the_row() =>
        Assert.Empty(Enumerable.Range(0, 19).SelectMany(i => Seen(Nine.AddHours(i), ("e1", 80), ("e2", i == 9 ? 20 : 80))));

    [Fact]
    public void A_form_with_one_answer_neither_goes_on_with_a_row_nor_ends_it()
    {
        var seen = Enumerable.Range(0, 11)
            .Select(i => i == 4 ? Seen(Nine.AddHours(i), ("e1", 0)) : Seen(Nine.AddHours(i), ("e1", 80), ("e2", 80)))
            .ToList();

        Assert.Equal([Oddity.SameAnswers], seen[10]);
        Assert.Empty(seen[9]);
    }

    private IReadOnlyList<Oddity> Seen(DateTimeOffset now)
    {
        _form++;
        return Seen(now, ("e1", _form % 6 * 20), ("e2", (_form + 1) % 6 * 20));
    }

    private IReadOnlyList<Oddity> Seen(DateTimeOffset now, params (string Item, int Points)[] answers) =>
        _watch.Seen(now, answers.ToDictionary(a => a.Item, a => a.Points));
}
