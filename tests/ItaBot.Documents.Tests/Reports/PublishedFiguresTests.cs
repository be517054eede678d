using ItaBot.Documents.Tests.Support;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Tests.Reports;

public sealed class PublishedFiguresTests
{
    [SeedTheory]
    [InlineData("000")]
    [InlineData("003")]
    [InlineData("004")]
    public void Agency_year_total_and_level_are_those_that_a_careful_reader_takes(string number)
    {
        var assessment = Seeds.Read(number);

        var expected = Seeds.Expected(number);
        Assert.Equal(expected.GetProperty("agency").GetProperty("name").GetString(), assessment.Agency.Name);
        Assert.Equal(expected.GetProperty("agency").GetProperty("district").GetString(), assessment.Agency.District);
        Assert.Equal(expected.GetProperty("agency").GetProperty("province").GetString(), assessment.Agency.Province);
        Assert.Equal(expected.GetProperty("fiscal_year_be").GetInt32(), assessment.FiscalYear);
        Assert.Equal(expected.GetProperty("overall").GetProperty("score").GetDecimal(), assessment.Reported.Total);
        Assert.Equal(expected.GetProperty("overall").GetProperty("level_printed").GetString(), assessment.Reported.Level);
    }

    [SeedTheory]
    [InlineData("000")]
    [InlineData("003")]
    [InlineData("004")]
    public void Every_indicator_has_its_printed_score(string number)
    {
        var reported = Seeds.Read(number).Reported;

        var expected = Seeds.Expected(number).GetProperty("indicators").EnumerateArray()
            .ToDictionary(i => i.GetProperty("no").GetInt32(), i => i.GetProperty("score").GetDecimal());
        Assert.Equal(expected.OrderBy(i => i.Key), reported.Indicators.OrderBy(i => i.Key));
        Assert.Empty(reported.Tools);
        Assert.Empty(reported.Subs);
    }

    [SeedTheory]
    [InlineData("000", 52)]
    [InlineData("003", 0)]
    [InlineData("004", 0)]
    public void Every_item_has_its_printed_score_in_each_part(string number, int count)
    {
        var items = Seeds.Read(number).Items;

        var expected = Seeds.Expected(number).GetProperty("items").EnumerateArray().ToDictionary(
            i => i.GetProperty("id").GetString()!,
            i => i.GetProperty("scores").EnumerateArray().ToDictionary(s => s.GetProperty("part").GetString()!, s => s.GetProperty("value").GetDecimal()));
        Assert.Equal(count, items.Count);
        Assert.Equal(expected.Keys.Order(), items.Keys.Order());
        Assert.All(expected, e => Assert.Equal(ScoreOf(e.Value), items[e.Key]));
    }

    [SeedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Nothing_in_the_published_tables_stays_unread(string number)
    {
        var imported = Seeds.Import(number);

        Assert.Empty(imported.Unreadable);
    }

    [SeedFact]
    public void Bueng_Nakhon_has_ten_indicators_and_no_total()
    {
        var assessment = Seeds.Read("001");

        Assert.Equal(("bueng-nakhon", 2567), (assessment.Agency.Id, assessment.FiscalYear));
        Assert.Null(assessment.Reported.Total);
        Assert.Null(assessment.Reported.Level);
        Assert.Equal(
            [100.00m, 99.17m, 100.00m, 96.67m, 100.00m, 99.94m, 100.00m, 100.00m, 100.00m, 100.00m],
            assessment.Reported.Indicators.OrderBy(i => i.Key).Select(i => i.Value));
    }

    [SeedFact]
    public void Dan_has_its_total_its_level_one_tool_and_six_single_items()
    {
        var assessment = Seeds.Read("002");

        Assert.Equal(("dan", 2565, 83.67m, "B"), (assessment.Agency.Id, assessment.FiscalYear, assessment.Reported.Total, assessment.Reported.Level));
        Assert.Equal(97.32m, Assert.Single(assessment.Reported.Tools).Value);
        Assert.Equal(
            [84.72m, 75.90m, 81.11m, 71.62m, 78.38m, 74.76m, 66.78m, 70.81m, 94.64m, 100m],
            assessment.Reported.Indicators.OrderBy(i => i.Key).Select(i => i.Value));
        Assert.Equal(
            new Dictionary<string, ItemScore>
            {
                ["i4"] = new ItemScore.Whole(95.37m),
                ["i20"] = new ItemScore.Whole(65.94m),
                ["i23"] = new ItemScore.Whole(66.89m),
                ["i24"] = new ItemScore.Whole(67.83m),
                ["e4"] = new ItemScore.Whole(95.83m),
                ["e10"] = new ItemScore.Whole(56.52m),
            }.OrderBy(i => i.Key),
            assessment.Items.OrderBy(i => i.Key));
    }

    private static ItemScore ScoreOf(Dictionary<string, decimal> parts) => parts.TryGetValue("single", out var score)
        ? new ItemScore.Whole(score)
        : new ItemScore.Parts(
            parts.First(p => p.Key.Contains("ublic", StringComparison.Ordinal)).Value,
            parts.First(p => p.Key.Contains("urvey", StringComparison.Ordinal)).Value);
}
