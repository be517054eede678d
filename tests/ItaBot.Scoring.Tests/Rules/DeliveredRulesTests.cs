using System.Text.RegularExpressions;
using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Tests.Rules;

public sealed partial class DeliveredRulesTests
{
    public static TheoryData<int> Years { get; } = [.. Enumerable.Range(2563, 7)];

    [Fact]
    public void The_years_2563_to_2569_are_delivered() =>
        Assert.Equal(Enumerable.Range(2563, 7), DeliveredRules.Book.Years.Select(y => y.Year));

    [Theory]
    [InlineData(2563, 30, 15, 43)]
    [InlineData(2564, 30, 15, 43)]
    [InlineData(2565, 30, 15, 43)]
    [InlineData(2566, 0, 0, 43)]
    [InlineData(2567, 15, 9, 35)]
    [InlineData(2568, 15, 9, 28)]
    [InlineData(2569, 0, 0, 26)]
    public void A_year_has_its_items(int year, int iit, int eit, int oit)
    {
        var items = DeliveredRules.Of(year).Items;

        Assert.Equal((iit, eit, oit), (Count(Tool.IIT), Count(Tool.EIT), Count(Tool.OIT)));

        int Count(Tool tool) => items.Count(i => i.Tool == tool);
    }

    [Theory]
    [InlineData(2563, "9 8 7 4 5 8 2")]
    [InlineData(2564, "9 8 7 4 5 8 2")]
    [InlineData(2565, "9 8 7 4 5 8 2")]
    [InlineData(2566, "10 8 4 4 4 8 5")]
    [InlineData(2567, "6 7 4 4 4 6 4")]
    [InlineData(2568, "4 7 2 3 4 4 4")]
    [InlineData(2569, "4 6 2 3 4 3 4")]
    public void The_disclosures_stand_in_their_groups(int year, string sizes)
    {
        var subs = DeliveredRules.Of(year).Subs;

        Assert.Equal(["9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"], subs.Select(s => s.Id));
        Assert.Equal(sizes, string.Join(' ', subs.Select(s => s.Items.Count)));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_indicator_of_the_questions_has_the_same_number_of_items(int year)
    {
        var questions = DeliveredRules.Of(year).Indicators.Where(i => i.Tool != Tool.OIT);

        Assert.All(questions.GroupBy(i => i.Tool), tool => Assert.Single(tool.Select(i => i.Items.Count).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_tools_weigh_30_30_40_and_85_passes(int year)
    {
        var rules = DeliveredRules.Of(year);

        Assert.Equal([30m, 30m, 40m], rules.Tools.Select(t => t.Weight!.Value));
        Assert.Equal(85m, rules.PassMark.Value);
    }

    [Theory]
    [InlineData(2563, Standing.Unconfirmed)]
    [InlineData(2564, Standing.Derived)]
    [InlineData(2565, Standing.Found)]
    [InlineData(2566, Standing.Unconfirmed)]
    [InlineData(2567, Standing.Unconfirmed)]
    [InlineData(2568, Standing.Derived)]
    [InlineData(2569, Standing.Unconfirmed)]
    public void The_weight_of_the_disclosures_has_its_standing(int year, Standing standing) =>
        Assert.Equal(standing, DeliveredRules.Of(year)[Tool.OIT].Weight!.Standing);

    [Theory]
    [InlineData(2563, "20 20 20 20 20 50 50", Standing.Unconfirmed)]
    [InlineData(2564, "20 20 20 20 20 50 50", Standing.Derived)]
    [InlineData(2565, "20 20 20 20 20 50 50", Standing.Found)]
    [InlineData(2568, "10 35 20 15 20 40 60", Standing.Derived)]
    public void The_sub_indicators_have_their_weights(int year, string weights, Standing standing)
    {
        var known = DeliveredRules.Of(year).Subs.Select(s => s.Weight!).ToList();

        Assert.Equal(weights, string.Join(' ', known.Select(w => w.Value)));
        Assert.All(known, w => Assert.Equal(standing, w.Standing));
    }

    [Theory]
    [InlineData(2566)]
    [InlineData(2567)]
    [InlineData(2569)]
    public void The_weights_of_sub_indicators_that_nobody_could_find_out_are_absent(int year) =>
        Assert.All(DeliveredRules.Of(year).Subs, s => Assert.Null(s.Weight));

    [Theory]
    [MemberData(nameof(Years))]
    public void The_levels_are_letters_up_to_2565_and_words_from_2566(int year)
    {
        var levels = DeliveredRules.Of(year).Levels.Value;

        Assert.Equal(
            year <= 2565
                ? "AA 95 | A 85 | B 75 | C 65 | D 55 | E 50 | F 0"
                : "ผ่านดีเยี่ยม 95 95 | ผ่านดี 85 85 | ผ่าน 85 | ต้องปรับปรุง 70 | ต้องปรับปรุงโดยด่วน 0",
            string.Join(" | ", levels.Select(l => $"{l.Name} {l.MinTotal} {l.MinEachTool}".Trim())));
    }

    [Theory]
    [InlineData(2563, null, null, null)]
    [InlineData(2564, "0 33 67 100", null, "0 100")]
    [InlineData(2565, "0 33 67 100", null, "0 100")]
    [InlineData(2566, null, null, null)]
    [InlineData(2567, null, null, null)]
    [InlineData(2568, "0 20 40 60 80 100", "0 20 40 60 80 100", "0 50 100")]
    [InlineData(2569, null, null, null)]
    public void The_scales_that_are_not_merely_believed_are_these(int year, string? iit, string? eit, string? oit)
    {
        var rules = DeliveredRules.Of(year);

        Assert.Equal((iit, eit, oit), (Scale(Tool.IIT), Scale(Tool.EIT), Scale(Tool.OIT)));

        string? Scale(Tool tool) => rules[tool].Scale is { Standing: not Standing.Unconfirmed } scale
            ? string.Join(' ', scale.Value)
            : null;
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void An_item_has_both_parts_from_2567_if_it_is_of_the_eit(int year)
    {
        var items = DeliveredRules.Of(year).Items;

        Assert.All(items, i => Assert.Equal(
            year >= 2567 && i.Tool == Tool.EIT ? [ItemPart.EitPublic, ItemPart.EitSurvey] : Array.Empty<ItemPart>(),
            i.Parts));
    }

    [Fact]
    public void The_answers_of_2568_are_yes_or_no_and_reversed_where_the_wording_says_so()
    {
        var items = DeliveredRules.Of(2568).Items;

        Assert.Equal(["i3", "i9", "e3"], items.Where(i => i.YesNo).Select(i => i.Id));
        Assert.Equal(
            ["i2", "i3", "i5", "i6", "i7", "i8", "i9", "i11", "e3"],
            items.Where(i => i.Reversed).Select(i => i.Id));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Everything_has_a_thai_and_an_english_name(int year)
    {
        var rules = DeliveredRules.Of(year);

        IEnumerable<LocalText> names =
        [
            .. rules.Tools.Select(t => t.Name),
            .. rules.Indicators.Select(i => i.Name),
            .. rules.Subs.Select(s => s.Name),
            .. rules.Items.Select(i => i.Name),
        ];

        Assert.All(names, n => Assert.Matches(Thai(), n.Thai));
        Assert.All(names, n => Assert.DoesNotMatch(Thai(), n.English));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Everything_has_a_source_in_words(int year)
    {
        var rules = DeliveredRules.Of(year);

        IEnumerable<string> sources =
        [
            .. rules.Indicators.Select(i => i.Source),
            .. rules.Subs.Select(s => s.Source),
            .. rules.Items.Select(i => i.Source),
            .. rules.Tools.Select(t => t.Weight!.Source),
        ];

        Assert.All(sources, s => Assert.True(s.Length > 15, s));
    }

    [Fact]
    public void The_newest_year_whose_items_are_all_known_is_2568() =>
        Assert.Equal((2568, 2569), (DeliveredRules.Book.NewestComplete.Year, DeliveredRules.Book.Newest.Year));

    [Fact]
    public void Each_item_of_2568_has_two_to_six_words() =>
        Assert.All(DeliveredRules.Of(2568).Items, i => Assert.InRange(i.Words.Count, 2, 6));

    [GeneratedRegex("[\u0E00-\u0E7F]")]
    private static partial Regex Thai();
}
