using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Scores;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Scorecards;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Answers;

public sealed class ScoreAnswerTests
{
    [Fact]
    public void What_is_below_85_is_exactly_the_ten_items()
    {
        var (reply, facts) = Question.To(new BelowAnswerer(), new Slots { Threshold = 85, Level = TargetKind.Item });

        Assert.Equal(
            [
                ("item:i10", 42.35m), ("item:e7", 84.78m), ("item:e9", 82.50m), ("item:o1", 0m), ("item:o2", 0m),
                ("item:o4", 50m), ("item:o12", 50m), ("item:o13", 0m), ("item:o20", 50m), ("item:o21", 50m),
            ],
            facts.Scores());
        Assert.Equal(10, reply.Card!.Rows.Count);
        Assert.Equal(85, reply.Card.PassMark);
    }

    [Fact]
    public void An_EIT_item_shows_its_mean_and_both_parts()
    {
        var (reply, facts) = Question.To(new ShowAnswerer(), new Slots { Target = Target.Item("e7") });

        Assert.Contains("84.78", reply.Text, StringComparison.Ordinal);
        Assert.Contains("82.55", reply.Text, StringComparison.Ordinal);
        Assert.Contains("87.00", reply.Text, StringComparison.Ordinal);
        var score = facts.First(f => f.Kind == FactKinds.Score);
        Assert.Equal((Basis.Computed, new ItemScore.Parts(82.55m, 87.00m)), (score.Basis, score.Parts));
    }

    [Fact]
    public void An_answer_that_rests_on_the_derived_weights_says_so_and_one_on_published_items_does_not()
    {
        var total = Question.To(new ShowAnswerer(), new Slots { Target = Target.Of(Tool.OIT) }).Reply;
        var item = Question.To(new ShowAnswerer(), new Slots { Target = Target.Item("i10") }).Reply;

        Assert.Contains(total.Card!.Notes, n => n.Contains("น้ำหนักของตัวชี้วัดย่อย", StringComparison.Ordinal));
        Assert.Empty(item.Card!.Notes);
    }

    [Fact]
    public void An_answer_that_judges_by_an_unconfirmed_pass_mark_says_so()
    {
        var below = Question.To(new BelowAnswerer(), new Slots { Level = TargetKind.Indicator }, assessments: Published.Chaiyaphum).Reply;
        var one = Question.To(new ShowAnswerer(), new Slots { Target = Target.Indicator(9) }, assessments: Published.Chaiyaphum).Reply;
        var confirmed = Question.To(new BelowAnswerer(), new Slots { Level = TargetKind.Indicator }, assessments: Published.Dan).Reply;

        Assert.Contains(below.Card!.Notes, n => n.Contains(Question.Phrases.Say("th", "doubt.passmark"), StringComparison.Ordinal));
        Assert.Contains(Question.Phrases.Say("th", "doubt.passmark"), one.Text, StringComparison.Ordinal);
        Assert.Empty(confirmed.Card!.Notes);
    }

    [Fact]
    public void A_printed_total_that_differs_is_shown_with_the_computed_one()
    {
        var (reply, facts) = Question.To(
            new ShowAnswerer(), new Slots { Target = Target.Total }, assessments: Published.Chaiyaphum);

        Assert.Equal([("total", 75.83m), ("total", 75.56m)], facts.Scores().Take(2));
        Assert.Contains("75.83", reply.Card!.Title, StringComparison.Ordinal);
        Assert.Contains(reply.Card.Notes, n => n.Contains("75.56", StringComparison.Ordinal));
    }

    [Fact]
    public void A_total_that_was_not_printed_is_called_computed()
    {
        var (reply, facts) = Question.To(new ShowAnswerer(), new Slots(), assessments: Published.BuengNakhon);

        Assert.Equal((99.74m, Basis.Computed), (facts.Scores().First().Value, facts[0].Basis));
        Assert.Contains(Question.Phrases.Say("th", "note.computed"), reply.Card!.Notes);
    }

    [Fact]
    public void Items_that_were_not_published_are_answered_with_the_indicators()
    {
        var (reply, facts) = Question.To(
            new BelowAnswerer(), new Slots { Threshold = 85, Level = TargetKind.Item }, assessments: Published.Dan);

        Assert.Contains("ไม่ได้ประกาศ", reply.Card!.Title, StringComparison.Ordinal);
        Assert.Equal(8, facts.Scores().Count());
        Assert.All(facts.Scores(), s => Assert.StartsWith("indicator:", s.Target, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_some_published_items_are_called_some()
    {
        var (reply, _) = Question.To(
            new BelowAnswerer(),
            new Slots { Level = TargetKind.Item },
            assessments: Published.Dan.With("i20", new ItemScore.Whole(65.94m)));

        Assert.Contains(reply.Card!.Notes, n => n.Contains("88", StringComparison.Ordinal));
    }

    [Fact]
    public void The_lowest_of_three_named_items_is_named_although_the_report_names_another()
    {
        var report = Published.KlongMueang with { Notes = [new ImportNote(91, "i๑๔ ๙๑.๗๖", "item:i15=89.41", "the table has a lower one")] };

        var (reply, facts) = Question.To(
            new RankAnswerer(),
            new Slots { Direction = Direction.Lowest, Among = [Target.Item("i13"), Target.Item("i14"), Target.Item("i15")] },
            assessments: report);

        Assert.Equal([("item:i15", 89.41m)], facts.Scores());
        Assert.Contains(reply.Card!.Notes, n => n.Contains("91", StringComparison.Ordinal) && n.Contains("i14", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_number_only_the_lowest_ones_are_named() =>
        Assert.Equal(
            [("item:o1", 0m), ("item:o2", 0m), ("item:o13", 0m)],
            Question.To(new RankAnswerer(), new Slots { Direction = Direction.Lowest, Level = TargetKind.Item }).Facts.Scores());

    [Fact]
    public void A_year_that_is_not_on_record_is_answered_with_the_years_that_are()
    {
        var (reply, facts) = Question.To(new ShowAnswerer(), new Slots { FiscalYear = 2560 });

        Assert.Contains("2568", reply.Text, StringComparison.Ordinal);
        Assert.Empty(facts.Scores());
    }

    [Fact]
    public void Two_years_are_compared_with_their_difference()
    {
        var (reply, facts) = Question.To(
            new CompareAnswerer(), new Slots { Target = Target.Indicator(4) }, assessments: [Earlier, Published.KlongMueang]);

        Assert.Contains("-15.00", reply.Text, StringComparison.Ordinal);
        Assert.Contains(facts, f => f.Kind == FactKinds.Difference && f.Value == new FactValue.Number(-15.00m));
    }

    [Fact]
    public void An_item_that_is_another_one_in_the_other_year_is_not_compared()
    {
        var (reply, facts) = Question.To(
            new CompareAnswerer(), new Slots { Target = Target.Item("o10") }, assessments: [Earlier, Published.KlongMueang]);

        Assert.Contains("o13", reply.Text, StringComparison.Ordinal);
        Assert.Empty(facts);
    }

    [Fact]
    public void Several_items_named_together_are_shown_together() =>
        Assert.Equal(
            [("item:i3", 100m), ("item:i9", 100m)],
            Question.To(new ShowAnswerer(), new Slots { Among = [Target.Item("i3"), Target.Item("i9")] }).Facts.Scores());

    [Fact]
    public void A_doubt_is_said_once_however_many_figures_rest_on_it()
    {
        var notes = Question.To(new ShowAnswerer(), new Slots()).Reply.Card!.Notes;

        Assert.Single(notes, n => n.Contains("ยังไม่พบเอกสาร", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hundred_on_bribery_says_what_it_means() =>
        Assert.Equal(
            Question.Phrases.Say("th", "detail.reversed"),
            Question.To(new ShowAnswerer(), new Slots { Target = Target.Item("i3") }).Reply.Card!.Rows[0].Detail);

    [Fact]
    public void What_is_offered_next_stays_with_the_agency_and_the_year_that_were_named() =>
        Assert.All(
            Question.To(new ShowAnswerer(), new Slots { Agency = "dan", FiscalYear = 2565 }, assessments: Published.Dan).Reply.Actions,
            a => Assert.Contains("2565", a.Text, StringComparison.Ordinal));

    [Fact]
    public void A_single_year_is_no_trend()
    {
        var (reply, _) = Question.To(new TrendAnswerer(), new Slots());

        Assert.Contains("เพียงปีเดียว", reply.Text, StringComparison.Ordinal);
    }

    private static Assessment Earlier { get; } = Published.KlongMueang with
    {
        FiscalYear = 2567,
        Reported = Published.Reported(85.00m, null, 96m, 97m, 98m, 92.45m, 96.32m, 90m, 88m, 75.34m, 80m, 85m),
        Items = new Dictionary<string, ItemScore> { ["o10"] = new ItemScore.Whole(100) },
    };
}
