using System.Globalization;
using System.Text.Json;
using ItaBot.Documents.Tests.Support;

namespace ItaBot.Documents.Tests.Reports;

public sealed class PublishedMeasuresTests
{
    [SeedTheory]
    [InlineData("000", 10)]
    [InlineData("003", 1)]
    [InlineData("004", 8)]
    public void Measures_have_the_indicators_steps_periods_and_owners_that_a_careful_reader_takes(string number, int count)
    {
        var measures = Seeds.Read(number).Measures;

        var expected = Seeds.Expected(number).GetProperty("measures").EnumerateArray().ToList();
        Assert.Equal(count, measures.Count);
        Assert.Equal(expected.Select(m => m.GetProperty("no").GetInt32()), measures.Select(m => m.Number));
        Assert.Equal(expected.Select(m => m.GetProperty("indicator").GetInt32()), measures.Select(m => m.Indicator!.Value));
        Assert.Equal(expected.Select(m => m.GetProperty("steps_count").GetInt32()), measures.Select(m => m.Steps.Count));
        Assert.Equal(expected.Select(m => Date(m, "start")), measures.Select(m => m.Start));
        Assert.Equal(expected.Select(m => Date(m, "end")), measures.Select(m => m.End));
        Assert.Equal(expected.Select(m => Texts(m.GetProperty("owners"))), measures.Select(m => m.Owners));
    }

    [SeedTheory]
    [InlineData("000")]
    [InlineData("003")]
    [InlineData("004")]
    public void Measures_are_followed_up_as_printed(string number)
    {
        var measures = Seeds.Read(number).Measures;

        var expected = Seeds.Expected(number).GetProperty("measures").EnumerateArray().Select(m =>
            m.GetProperty("monitoring").EnumerateArray().Select(x => x.GetProperty("printed").GetString()!).ToList());
        Assert.Equal(expected, measures.Select(m => m.Monitoring));
    }

    [SeedTheory]
    [InlineData("000")]
    [InlineData("003")]
    [InlineData("004")]
    public void Titles_are_those_printed_but_for_the_spaces_of_line_breaks(string number)
    {
        var measures = Seeds.Read(number).Measures;

        var expected = Seeds.Expected(number).GetProperty("measures").EnumerateArray().Select(m => m.GetProperty("title").GetString() ?? "");
        Assert.Equal(expected.Select(WithoutSpaces), measures.Select(m => WithoutSpaces(m.Title)));
    }

    [SeedFact]
    public void Bueng_Nakhon_plans_seven_measures_without_periods_and_reports_on_them_twice()
    {
        var measures = Seeds.Read("001").Measures;

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], measures.Select(m => m.Number));
        Assert.Equal([2, 1, 2, 2, 1, 1, 2], measures.Select(m => m.Steps.Count));
        Assert.All(measures, m => Assert.Equal((null, null, null), (m.Start, m.End, m.Indicator)));
        Assert.Equal(
            ["สำนักงานปลัด", "สำนักปลัด", "สำนักปลัด", "กองคลัง", "กองคลัง", "สำนักปลัด", "สำนักปลัด"],
            measures.Select(m => Assert.Single(m.Owners)));
        Assert.All(measures, m => Assert.Equal(["รอบ ๖ เดือน", "รอบ ๑๒ เดือน"], m.Monitoring.Skip(1)));
    }

    [SeedFact]
    public void Dan_plans_eight_measures_whose_periods_are_right_as_printed()
    {
        var assessment = Seeds.Read("002");

        var year = (new DateOnly(2022, 10, 1), new DateOnly(2023, 9, 30));
        var half = (new DateOnly(2022, 10, 1), new DateOnly(2023, 3, 31));
        Assert.Equal([1, 3, 3, 2, 3, 2, 1, 1], assessment.Measures.Select(m => m.Steps.Count));
        Assert.Equal([year, year, year, year, year, year, half, year], assessment.Measures.Select(m => (m.Start!.Value, m.End!.Value)));
        Assert.DoesNotContain(assessment.Notes, n => n.Taken.Contains('/', StringComparison.Ordinal));
    }

    [SeedFact]
    public void Dans_owners_are_told_apart_where_only_a_units_first_word_separates_them()
    {
        var owners = Seeds.Read("002").Measures.Select(m => string.Join(" + ", m.Owners));

        Assert.Equal(
            [
                "กองคลัง",
                "สำนักปลัด",
                "เจ้าหน้าที่ทุกภารกิจงาน",
                "สำนักปลัด + งานประชาสัมพันธ์ + ทุกภารกิจงาน",
                "สำนักปลัด + การกิจอื่นที่เกี่ยวข้อง",
                "สำนักปลัด",
                "สำนักปลัด + งานวิเคราะห์นโยบายและแผน",
                "กองคลัง + งานพัสดุ",
            ],
            owners);
    }

    private static DateOnly? Date(JsonElement measure, string name) =>
        measure.GetProperty("period").GetProperty(name).GetString() is { } date ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null;

    private static List<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(x => x.GetString()!)];

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
