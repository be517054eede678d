using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Planning;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Answers;

public sealed class PlanningAnswerTests
{
    [Fact]
    public void With_100_for_o13_the_total_would_be_90_56()
    {
        var (reply, facts) = Question.To(new WhatIfAnswerer(), new Slots { Target = Target.Item("o13"), Value = 100 });

        Assert.Equal(("total", 90.56m), facts.Scores().First());
        Assert.Contains("+2.00", reply.Card!.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_what_if_without_a_figure_asks_for_it()
    {
        var (reply, facts) = Question.To(new WhatIfAnswerer(), new Slots { Target = Target.Item("o13") });

        Assert.Equal(Question.Phrases.Say("th", "whatif.ask"), reply.Text);
        Assert.Empty(facts);
    }

    [Fact]
    public void A_what_if_on_an_item_that_cannot_reach_the_total_says_why()
    {
        var (reply, _) = Question.To(
            new WhatIfAnswerer(), new Slots { Target = Target.Item("i10"), Value = 100 }, assessments: Published.PakPhraek);

        Assert.Contains("i11", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_what_if_that_alone_makes_a_total_shows_no_total_before_it()
    {
        var (reply, facts) = Question.To(
            new WhatIfAnswerer(),
            new Slots { Target = Target.Indicator(10), Value = 100 },
            assessments: Published.PakPhraek.WithoutIndicator(10));

        Assert.Single(reply.Card!.Rows);
        Assert.Equal([("total", 99.44m)], facts.Scores());
    }

    [Fact]
    public void A_score_over_100_is_refused() =>
        Assert.Contains(
            "120",
            Question.To(new WhatIfAnswerer(), new Slots { Target = Target.Item("o13"), Value = 120 }).Reply.Text,
            StringComparison.Ordinal);

    [Fact]
    public void The_plan_begins_with_what_gains_most() =>
        Assert.Equal(
            (Target.Item("o13"), new FactValue.Number(2.00m)),
            Question.To(new PlanAnswerer(), new Slots()).Facts
                .Where(f => f.Kind == FactKinds.Gain)
                .Select(f => (f.Target, f.Value))
                .First());

    [Fact]
    public void The_plan_names_the_shortest_way_to_the_next_level()
    {
        var (reply, facts) = Question.To(new PlanAnswerer(), new Slots());

        Assert.Contains(facts, f => f.Value == new FactValue.Word("ผ่านดีเยี่ยม"));
        Assert.Contains(reply.Card!.Notes, n => n.Contains("ผ่านดีเยี่ยม", StringComparison.Ordinal) && n.Contains("o13", StringComparison.Ordinal));
    }

    [Fact]
    public void A_goal_is_answered_with_the_shortest_way()
    {
        var (reply, facts) = Question.To(new PlanAnswerer(), new Slots { Goal = 90 });

        Assert.Single(reply.Card!.Rows);
        Assert.Contains(("total", 90.56m), facts.Scores());
    }

    [Fact]
    public void Reconciling_Klong_Mueang_finds_the_figure_of_line_49_alone()
    {
        var (reply, facts) = Question.To(new ReconcileAnswerer(), new Slots());

        Assert.Single(reply.Card!.Rows);
        Assert.Equal([("indicator:1", 95.68m), ("indicator:1", 95.69m)], facts.Scores().Take(2));
        Assert.Contains("49", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reconciling_Chaiyaphum_says_that_nothing_simple_explains_it()
    {
        var (reply, _) = Question.To(new ReconcileAnswerer(), new Slots(), assessments: Published.Chaiyaphum);

        Assert.Equal(Question.Phrases.Say("th", "explain.none"), Assert.Single(reply.Card!.Rows).Detail);
        Assert.Contains(Question.Phrases.Say("th", "reconcile.levelsame"), reply.Card.Notes);
    }
}
