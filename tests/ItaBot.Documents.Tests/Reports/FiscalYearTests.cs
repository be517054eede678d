using ItaBot.Documents.Tests.Support;
using static ItaBot.Documents.Tests.Support.Report;

namespace ItaBot.Documents.Tests.Reports;

public sealed class FiscalYearTests
{
    private static readonly string Scores = Row("ตัวชี้วัด", "คะแนน") + "\n๑ การปฏิบัติหน้าที่\t๙๐";

    [Theory]
    [InlineData("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", 2568)]
    [InlineData("ผลการประเมิน ITA\nประจำปีงบประมาณ 2567", 2567)]
    [InlineData("การวิเคราะห์ผลการประเมิน ในปี พ.ศ. ๒๕๖๗", 2567)]
    [InlineData("ผลการประเมิน ITA ปีงบประมาณ ๖๘", 2568)]
    [InlineData("ผลการประเมิน ITA ปีงบประมาณ 2025", 2568)]
    [InlineData("มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๔\nผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๓", 2563)]
    [InlineData("รายงานผลการประเมิน ITA ปี 2568", 2568)]
    [InlineData("# สรุปผลการประเมินคุณธรรมและความโปร่งใส (ITA) ๒๕๖๗", 2567)]
    [InlineData("ทั้งนี้ การประเมิน ITA ประจำปีงบประมาณ พ.ศ.๒๕๖๖ มุ่งพัฒนา\nคำนำ\nคำนำ\nผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๕", 2565)]
    public void The_year_of_the_results_is_told_from_other_years(string lines, int year)
    {
        var assessment = Some.Imported($"{AgencyName}\n{lines}\n{Scores}").Assessment;

        Assert.Equal(year, assessment.FiscalYear);
    }

    [Fact]
    public void A_report_without_a_year_is_refused()
    {
        var problem = Some.Refused($"{AgencyName}\nผลการประเมิน ITA\n{Scores}");

        Assert.Equal(1, problem.Line);
        Assert.Contains("fiscal year", problem.What.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_rules_is_refused_with_the_line_that_names_it()
    {
        var problem = Some.Refused($"{AgencyName}\n\nผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๔๐\n{Scores}");

        Assert.Equal(3, problem.Line);
        Assert.Contains("2540", problem.What.Thai, StringComparison.Ordinal);
    }
}
