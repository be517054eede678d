using ItaBot.Documents.Tests.Support;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using static ItaBot.Documents.Tests.Support.Report;

namespace ItaBot.Documents.Tests.Reports;

public sealed class TableShapeTests
{
    [Theory]
    [InlineData("ตัวชี้วัด\tคะแนน (ปี 2567)\tคะแนน (ปี 2568)\tผลต่าง", "๑ การปฏิบัติหน้าที่\t๗๐\t๙๐\t+๒๐")]
    [InlineData("ตัวชี้วัด\tปี ๒๕๖๘\tปี ๒๕๖๗", "๑ การปฏิบัติหน้าที่\t๙๐\t๗๐")]
    [InlineData("ตัวชี้วัด\tคะแนน 2567\tคะแนน ITA 2568", "๑ การปฏิบัติหน้าที่\t๗๐\t๙๐")]
    [InlineData("ลำดับ\tตัวชี้วัด\tคะแนนเต็ม\tคะแนนที่ได้\tร้อยละ", "๑\tการปฏิบัติหน้าที่\t๑๐๐\t๙๐\t๙๐%")]
    [InlineData("ตัวชี้วัด\tร้อยละ\tคะแนน", "๑ การปฏิบัติหน้าที่\t๑๘\t๙๐")]
    [InlineData("ตัวชี้วัด\tร้อยละ", "๑ การปฏิบัติหน้าที่\tร้อยละ ๙๐")]
    [InlineData("คะแนน\tตัวชี้วัด\tเครื่องมือ", "๙๐ %\t๑ การปฏิบัติหน้าที่\tIIT")]
    public void The_score_is_taken_from_the_column_of_the_results_year(string header, string row)
    {
        var imported = Some.Imported(With(header, row));

        Assert.Equal(new Dictionary<int, decimal> { [1] = 90 }, imported.Assessment.Reported.Indicators);
        Assert.Empty(imported.Unreadable);
    }

    [Fact]
    public void Scores_of_another_year_alone_are_listed_and_not_taken()
    {
        var imported = Some.Imported(With(Row("ตัวชี้วัด", "คะแนน (ปี ๒๕๖๗)"), "๑ การปฏิบัติหน้าที่\t๗๐"));

        Assert.Equal(FirstLine + 1, Assert.Single(imported.Unreadable).Line);
        Assert.Empty(imported.Assessment.Reported.Indicators);
    }

    [Fact]
    public void A_row_that_lost_cells_beside_another_years_score_is_listed()
    {
        var imported = Some.Imported(With(Row("ตัวชี้วัด", "คะแนน ปี ๒๕๖๗", "คะแนน ปี ๒๕๖๘", "ผลต่าง"), "๑ การปฏิบัติหน้าที่\t๗๐\t๙๐"));

        Assert.Equal(FirstLine + 1, Assert.Single(imported.Unreadable).Line);
    }

    [Theory]
    [InlineData("ที่\tเครื่องมือ\tตัวชี้วัด\tคะแนน", "๑\tEIT\tคุณภาพการดำเนินงาน\t๙๐")]
    [InlineData("เครื่องมือ\tตัวชี้วัด\tคะแนน", "EIT\t๑. คุณภาพการดำเนินงาน\t๙๐")]
    public void A_number_that_begins_again_with_each_tool_counts_less_than_the_name(string header, string row)
    {
        var assessment = Some.Imported(With(header, row)).Assessment;

        Assert.Equal(new Dictionary<int, decimal> { [6] = 90 }, assessment.Reported.Indicators);
    }

    [Fact]
    public void A_number_of_another_tool_without_a_known_name_is_listed()
    {
        var imported = Some.Imported(With(Row("ที่", "เครื่องมือ", "ตัวชี้วัด", "คะแนน"), "๑\tOIT\tการเปิดเผยขอมูล\t๙๐"));

        Assert.Equal(FirstLine + 1, Assert.Single(imported.Unreadable).Line);
        Assert.Empty(imported.Assessment.Reported.Indicators);
    }

    [Theory]
    [InlineData("การปฏิบัติหน้าที่ของเจ้าหน้าที่เป็นไปตามมาตรฐาน")]
    [InlineData("การปฏิบัติหน้าที่")]
    [InlineData("๑. ควรรักษามาตรฐาน")]
    public void An_analysis_beside_the_score_is_no_name_of_an_indicator(string analysis)
    {
        var assessment = Some.Imported(With(
            Row("ลำดับ", "เครื่องมือ", "ตัวชี้วัด", "คะแนน", "การวิเคราะห์"), Row("๖", "EIT", "คุณภาพการ ดำเนินงาน", "๙๐", analysis))).Assessment;

        Assert.Equal(new Dictionary<int, decimal> { [6] = 90 }, assessment.Reported.Indicators);
        Assert.Empty(assessment.Notes);
    }

    [Fact]
    public void A_tools_mean_under_its_indicators_is_the_tools_and_not_the_total()
    {
        var reported = Some.Imported(With(
            Row("เครื่องมือ", "ตัวชี้วัด", "คะแนน"),
            Row("IIT", "๑ การปฏิบัติหน้าที่", "๙๒"),
            Row("", "คะแนนเฉลี่ย IIT", "๙๒"),
            Row("EIT", "๖ คุณภาพการดำเนินงาน", "๘๘"),
            Row("EIT", "คะแนนเฉลี่ย", "๘๘"),
            Row("รวม OIT", "", "๘๙"),
            Row("คะแนนรวมทั้งหมด", "", "๙๐.๕๐"))).Assessment.Reported;

        Assert.Equal(new Dictionary<Tool, decimal> { [Tool.IIT] = 92, [Tool.EIT] = 88, [Tool.OIT] = 89 }, reported.Tools);
        Assert.Equal(90.50m, reported.Total);
    }

    [Fact]
    public void Of_sums_that_differ_the_last_is_the_total_and_the_others_are_listed()
    {
        var imported = Some.Imported(With(
            Row("ตัวชี้วัด", "คะแนน"), Row("๑ การปฏิบัติหน้าที่", "๙๒"), Row("รวม", "๙๒"), Row("๖ คุณภาพการดำเนินงาน", "๘๘"), Row("รวม", "๙๐.๕๐")));

        Assert.Equal((90.50m, 0), (imported.Assessment.Reported.Total!.Value, imported.Assessment.Notes.Count));
        Assert.Equal(FirstLine + 2, Assert.Single(imported.Unreadable).Line);
    }

    [Fact]
    public void Tools_may_have_a_table_of_their_own_whose_rows_are_numbered()
    {
        var reported = Some.Imported(With(
            Row("ลำดับ", "เครื่องมือการประเมิน", "น้ำหนัก", "คะแนน"),
            Row("๑", "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)", "๓๐", "๙๓.๓๐"),
            Row("๒", "แบบวัด EIT", "๓๐", "๘๙.๗๐"))).Assessment.Reported;

        Assert.Equal(new Dictionary<Tool, decimal> { [Tool.IIT] = 93.30m, [Tool.EIT] = 89.70m }, reported.Tools);
        Assert.Empty(reported.Indicators);
    }

    [Theory]
    [InlineData("แบบวัด\tข้อคำถาม\tคะแนน", "IIT\tI๔ ใช้งบตามวัตถุประสงค์\t๙๐")]
    [InlineData("แบบวัด\tข้อ\tข้อคำถาม\tคะแนน", "IIT\t๔\tใช้งบตามวัตถุประสงค์\t๙๐")]
    [InlineData("ที่\tข้อคำถาม\tคะแนน", "๑\ti๔ ใช้งบตามวัตถุประสงค์\t๙๐")]
    [InlineData("ตัวชี้วัด\tข้อคำถาม\tคะแนน", "๒ การใช้งบประมาณ\ti๔ ใช้งบตามวัตถุประสงค์\t๙๐")]
    [InlineData("ตัวชี้วัด\tข้อคำถาม\tคะแนน", "\ti๔ ใช้งบตามวัตถุประสงค์\t๙๐")]
    [InlineData("คะแนน\tข้อคำถาม", "๙๐\ti๔ ใช้งบตามวัตถุประสงค์")]
    public void An_items_code_may_stand_in_another_column_than_the_first(string header, string row)
    {
        var assessment = Some.Imported(With("ตัวชี้วัดที่ ๒ การใช้งบประมาณ", header, row)).Assessment;

        Assert.Equal(new Dictionary<string, ItemScore> { ["i4"] = new ItemScore.Whole(90) }, assessment.Items);
        Assert.Empty(assessment.Reported.Indicators);
    }

    [Fact]
    public void The_score_of_a_question_without_a_code_is_not_the_indicators()
    {
        var imported = Some.Imported(With(Row("ตัวชี้วัด", "ข้อคำถาม", "คะแนน"), Row("๒ การใช้งบประมาณ", "ใช้งบตามวัตถุประสงค์", "๙๐")));

        Assert.Equal(FirstLine + 1, Assert.Single(imported.Unreadable).Line);
        Assert.Empty(imported.Assessment.Reported.Indicators);
    }

    [Theory]
    [InlineData("EIT 1", "EIT 2")]
    [InlineData("คะแนน EIT ๑", "คะแนน EIT ๒")]
    [InlineData("ส่วนที่ ๑ (Public)", "ส่วนที่ ๒ (Survey)")]
    public void The_columns_of_the_two_parts_are_told_by_their_headings(string first, string second)
    {
        var items = Some.Imported(With(Row("ข้อคำถาม", first, second, "เฉลี่ย"), Row("e๗ มีส่วนร่วม", "๘๒.๕๕", "๘๗.๐๐", "๘๔.๗๘"))).Assessment.Items;

        Assert.Equal(new ItemScore.Parts(82.55m, 87.00m), items["e7"]);
    }

    [Fact]
    public void A_report_of_which_nothing_could_be_read_is_refused_with_the_first_row()
    {
        var problem = Some.Refused($"{AgencyName}\nผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘\nด้าน\tผล\n๑ การปฏิบัติหน้าที่\t๙๐");

        Assert.Equal(4, problem.Line);
        Assert.Contains("การปฏิบัติหน้าที่", problem.What.Thai, StringComparison.Ordinal);
    }
}
