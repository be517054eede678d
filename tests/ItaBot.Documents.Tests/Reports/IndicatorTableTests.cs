using ItaBot.Documents.Tests.Support;
using ItaBot.Scoring;
using static ItaBot.Documents.Tests.Support.Report;

namespace ItaBot.Documents.Tests.Reports;

public sealed class IndicatorTableTests
{
    [Theory]
    [InlineData("เครื่องมือการประเมิน\tรายละเอียดตัวชี้วัด\tคะแนน", "IIT\t๒ การใช้งบประมาณ\t๙๗.๘๔")]
    [InlineData("ตัวชี้วัด\tรายละเอียดตัวชี้วัด\tคะแนน", "2\tการใช้งบประมาณ\t97.84")]
    [InlineData("ลำดับ\tเครื่องมือ การ ประเมิน\tตัวชี้วัด\tคะแนน\tผลการ ประเมิน", "๒\tIIT\tการใช้งบ ประมาณ\t๙๗.๘๔\tผ่านเกณฑ์")]
    [InlineData("ตัวชี้วัดของการประเมิน ITA\tประเด็นที่ต้องแก้ไข", "๒. การใช้งบประมาณ ๙๗.๘๔ คะแนน\tทบทวนแผน")]
    [InlineData("ตัวชี้วัดของการประเมิน ITA\tประเด็นที่ต้องแก้ไข", "๒. การใช้งบประมาณ\t๙๗.๘๔ คะแนน\t<p>ทบทวนแผน</p>")]
    [InlineData("ตัวชี้วัด\tคะแนนเฉลี่ย", "การใช้งบประมาณ\t๙๗.๘๔")]
    [InlineData("| ตัวชี้วัด | คะแนน |", "| ๒ การใช้งบประมาณ | ๙๗.๘๔ |")]
    public void An_indicators_score_is_read_from_every_shape_of_table(string header, string row)
    {
        var reported = Some.Imported(With(header, "--- | ---", row)).Assessment.Reported;

        Assert.Equal(97.84m, Assert.Single(reported.Indicators).Value);
        Assert.Equal(2, reported.Indicators.Keys.Single());
    }

    [Fact]
    public void Repeated_headers_empty_rows_separators_and_page_numbers_do_not_end_a_table()
    {
        var header = Row("ตัวชี้วัด", "รายละเอียดตัวชี้วัด", "คะแนน");

        var imported = Some.Imported(With(header, "1\tการปฏิบัติหน้าที่\t90", "\t\t", "- 3 -", "", header, "-----\t----\t---", "2\tการใช้งบประมาณ\t91"));

        Assert.Equal([90m, 91m], imported.Assessment.Reported.Indicators.OrderBy(i => i.Key).Select(i => i.Value));
        Assert.Empty(imported.Unreadable);
    }

    [Fact]
    public void The_first_table_counts_and_a_second_figure_is_noted_with_its_line()
    {
        var header = Row("ตัวชี้วัด", "คะแนน");

        var assessment = Some.Imported(With(header, "๑ การปฏิบัติหน้าที่\t๙๕.๖๙", "คะแนนอีกครั้ง", header, "๑ การปฏิบัติหน้าที่\t๙๕.๖๘")).Assessment;

        var note = Assert.Single(assessment.Notes);
        Assert.True(note.TryGetSecondFigure(out var target, out var printed));
        Assert.Equal((FirstLine + 4, Target.Indicator(1), 95.68m), (note.Line, target, printed));
        Assert.Equal(95.69m, assessment.Reported.Indicators[1]);
    }

    [Fact]
    public void Tools_sub_indicators_and_the_total_are_read_where_a_table_prints_them()
    {
        var reported = Some.Imported(With(
            Row("เครื่องมือการประเมิน", "ตัวชี้วัด", "คะแนน"),
            Row("", "๙.๑ ข้อมูลพื้นฐาน", "๓๗.๕๐"),
            Row("OIT", "", "๘๕.๖๓"),
            Row("คะแนนรวม", "", "๙๐.๕๐"))).Assessment.Reported;

        Assert.Equal((37.50m, 85.63m, 90.50m), (reported.Subs["9.1"], reported.Tools[Tool.OIT], reported.Total));
    }

    [Fact]
    public void A_number_counts_more_than_a_name_of_another_indicator()
    {
        var assessment = Some.Imported(With(Row("ตัวชี้วัด", "คะแนน"), "๘ ประสิทธิภาพการสื่อสาร\t๙๐")).Assessment;

        Assert.Equal(90m, assessment.Reported.Indicators[8]);
        Assert.Equal((FirstLine + 1, "indicator:8"), (assessment.Notes.Single().Line, assessment.Notes.Single().Taken));
    }

    [Theory]
    [InlineData("๑ การปฏิบัติหน้าที่\tไม่มีข้อมูล")]
    [InlineData("๑ การปฏิบัติหน้าที่\t-")]
    [InlineData("๑ การปฏิบัติหน้าที่\t๙๕,๖๙")]
    [InlineData("หมายเหตุ\t๙๐")]
    [InlineData("๑๑ การปฏิบัติหน้าที่\t๙๐")]
    public void A_row_that_yields_nothing_is_listed_with_its_line(string row)
    {
        var imported = Some.Imported(With(Row("ตัวชี้วัด", "คะแนน"), row, "๒ การใช้งบประมาณ\t๙๑"));

        var unreadable = Assert.Single(imported.Unreadable);
        Assert.Equal((FirstLine + 1, row), (unreadable.Line, unreadable.Text));
        Assert.Single(imported.Assessment.Reported.Indicators);
    }

    [Fact]
    public void A_score_in_a_table_without_known_headings_is_listed()
    {
        var imported = Some.Imported(With("๑ การปฏิบัติหน้าที่\t๙๕.๖๙"));

        Assert.Equal(FirstLine, Assert.Single(imported.Unreadable).Line);
    }

    [Fact]
    public void The_rules_that_a_report_reprints_are_no_scores()
    {
        var imported = Some.Imported(With(Row("คะแนน", "ระดับ"), "95.00 – 100\tAA", "0 – 49.99\tF"));

        Assert.Empty(imported.Unreadable);
        Assert.Empty(imported.Assessment.Reported.Indicators);
    }
}
