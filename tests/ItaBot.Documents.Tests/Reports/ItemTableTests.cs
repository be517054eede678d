using ItaBot.Documents.Tests.Support;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using static ItaBot.Documents.Tests.Support.Report;

namespace ItaBot.Documents.Tests.Reports;

public sealed class ItemTableTests
{
    [Theory]
    [InlineData("(๑) ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", "i๑ ตามขั้นตอน", "i1")]
    [InlineData("๔) ตัวชี้วัดที่ ๔", "I๑๐ การขอยืม", "i10")]
    [InlineData("## ตัวชี้วัดที่ ๔", "l๑๐ การขอยืม", "i10")]
    [InlineData("ตัวชี้วัดที่ ๔", "1๑๐ การขอยืม", "i10")]
    [InlineData("ตัวชี้วัดที่ 4", "110 การขอยืม", "i10")]
    [InlineData("ตัวชี้วัดที่ ๔", "ข้อ ๑๒ การกำกับ", "i12")]
    [InlineData("ตัวชี้วัดที่ 4", "12 การกำกับ", "i12")]
    [InlineData("ตัวชี้วัดที่ ๗", "E๔ ช่องทาง", "e4")]
    [InlineData("(๙.๑) ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน", "๐๑ โครงสร้าง", "o1")]
    [InlineData("(๙.๒) ตัวชี้วัดย่อยที่ ๙.๒", "๐๑๐ E-Service", "o10")]
    [InlineData("ตัวชี้วัดย่อยที่ 9.5", "020 การมีส่วนร่วม", "o20")]
    [InlineData("ตัวชี้วัดที่ ๙", "O๑๒ จัดซื้อ", "o12")]
    [InlineData("ตัวชี้วัดที่ ๙", "๑๑ สถิติ", "o11")]
    [InlineData("ตัวชี้วัดที่ ๙", "ข้อ ๒๐ การมีส่วนร่วม", "o20")]
    [InlineData("คะแนนรายข้อ", "๐๒๘ รายงานผล", "o28")]
    public void A_code_is_read_by_its_letter_or_by_the_tool_of_its_heading(string heading, string cell, string item)
    {
        var items = Some.Imported(WithItems(heading, Row(cell, "๕๐"))).Assessment.Items;

        Assert.Equal((item, new ItemScore.Whole(50)), (items.Keys.Single(), items.Values.Single()));
    }

    [Theory]
    [InlineData("๐.๐๐", 0)]
    [InlineData("๐", 0)]
    [InlineData("๑๐๐", 100)]
    [InlineData("100.00", 100)]
    [InlineData("๕๐ คะแนน", 50)]
    public void A_score_is_read_in_every_spelling(string cell, int score)
    {
        var items = Some.Imported(WithItems("ตัวชี้วัดที่ ๙", Row("๐๑ โครงสร้าง", cell))).Assessment.Items;

        Assert.Equal(new ItemScore.Whole(score), items["o1"]);
    }

    [Fact]
    public void The_second_part_stands_in_a_row_with_an_empty_first_cell()
    {
        var items = Some.Imported(WithItems("ตัวชี้วัดที่ ๘", Row("e๗ มีส่วนร่วม", "๘๒.๕๕ EitPublic"), Row("", "๘๗.๐๐ EitSurvey"))).Assessment.Items;

        Assert.Equal(new ItemScore.Parts(82.55m, 87.00m), items["e7"]);
    }

    [Fact]
    public void Parts_may_stand_in_columns_of_their_own()
    {
        var items = Some.Imported(With("ตัวชี้วัดที่ ๘", Row("ข้อคำถาม", "EitPublic", "EitSurvey"), Row("e๗ มีส่วนร่วม", "๘๒.๕๕", "๘๗.๐๐"))).Assessment.Items;

        Assert.Equal(new ItemScore.Parts(82.55m, 87.00m), items["e7"]);
    }

    [Fact]
    public void A_header_that_is_glued_to_its_heading_is_both()
    {
        var assessment = Some.Imported(With("๑) ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ มีดังนี้ข้อความ\tคะแนนเฉลี่ย", "๑ ตามขั้นตอน\t๘๘.๒๔")).Assessment;

        Assert.Equal(new ItemScore.Whole(88.24m), assessment.Items["i1"]);
    }

    [Fact]
    public void The_mean_under_a_table_is_the_indicators_figure_only_where_no_summary_gives_one()
    {
        var table = WithItems("ตัวชี้วัดที่ ๑", Row("i๑ ตามขั้นตอน", "๘๘.๒๔"), Row("รวมคะแนนเฉลี่ย", "๘๘.๒๐"));

        var alone = Some.Imported(table).Assessment;
        var after = Some.Imported(table + "\nสรุป\n" + Row("ตัวชี้วัด", "คะแนน") + "\n๑ การปฏิบัติหน้าที่\t๘๘.๒๔").Assessment;

        Assert.Equal((88.20m, 0), (alone.Reported.Indicators[1], alone.Notes.Count));
        Assert.Equal((88.24m, 1), (after.Reported.Indicators[1], after.Notes.Count));
        Assert.True(after.Notes[0].TryGetSecondFigure(out var target, out var printed));
        Assert.Equal((Target.Indicator(1), 88.20m), (target, printed));
    }

    [Fact]
    public void Scores_that_findings_mention_are_taken_with_the_tool_of_their_row()
    {
        var report = With(
            Row("เครื่องมือการประเมิน", "ตัวชี้วัดของการประเมิน ITA", "(๑) ประเด็นที่ต้องแก้ไข"),
            Row("IIT", "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ข้อ 1๔ คะแนน ๙๕.๓๗", "-"),
            Row("EIT", "ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร", "ข้อ E๑๐ ได้คะแนน ๕๖.๕๒ คะแนน ยังไม่มีช่องทาง"),
            Row("OIT", "ตามแบบวัดการเปิดเผยข้อมูล (OIT) ได้ ๙๗.๓๒ คะแนน", "-"),
            Row("OIT", "ข้อ ๑๑ รายงานรอบ ๖ เดือน", "ทำตามแผนในข้อ ๐๑๐")).Replace("๒๕๖๘", "๒๕๖๕", StringComparison.Ordinal);

        var assessment = Some.Imported(report).Assessment;

        Assert.Equal(["e10", "i4"], assessment.Items.Keys.Order());
        Assert.Equal((new ItemScore.Whole(95.37m), new ItemScore.Whole(56.52m)), (assessment.Items["i4"], assessment.Items["e10"]));
        Assert.Equal(97.32m, assessment.Reported.Tools[Tool.OIT]);
    }

    [Theory]
    [InlineData("ตามขั้นตอนและระยะเวลา\t๘๘.๒๔", 2)]
    [InlineData("i๑ ตามขั้นตอน\tผ่าน", 2)]
    [InlineData("\t๘๘.๐๐ EitSurvey", 2)]
    public void A_row_that_yields_nothing_is_listed(string row, int line)
    {
        var imported = Some.Imported(WithItems("ตัวชี้วัดที่ ๑", row));

        Assert.Equal(FirstLine + line, Assert.Single(imported.Unreadable).Line);
    }

    [Fact]
    public void A_part_below_an_unreadable_row_is_not_given_to_the_item_above_it()
    {
        var imported = Some.Imported(WithItems(
            "ตัวชี้วัดที่ ๘", Row("e๗ ก", "๘๒.๕๕ EitPublic"), Row("ไม่มีเลข", "๘๕ EitPublic"), Row("", "๘๗.๐๐ EitSurvey")));

        Assert.Equal(new ItemScore.Parts(82.55m, null), imported.Assessment.Items["e7"]);
        Assert.Equal([FirstLine + 3, FirstLine + 4], imported.Unreadable.Select(u => u.Line));
    }

    [Theory]
    [InlineData("๑๘๘.๒๔")]
    [InlineData("-๕")]
    public void A_score_that_cannot_be_refuses_the_report(string score)
    {
        var problem = Some.Refused(WithItems("ตัวชี้วัดที่ ๑", Row("i๑ ตามขั้นตอน", score)));

        Assert.Equal(FirstLine + 2, problem.Line);
        Assert.Contains("100", problem.What.Thai, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ตัวชี้วัดที่ ๑", "i๑๖ ข้อที่ไม่มี", "i16")]
    [InlineData("ตัวชี้วัดที่ ๙", "๐๒๙ ข้อที่ไม่มี", "o29")]
    public void An_item_that_the_year_does_not_have_refuses_the_report(string heading, string cell, string item)
    {
        var problem = Some.Refused(WithItems(heading, Row(cell, "๘๐")));

        Assert.Equal(FirstLine + 2, problem.Line);
        Assert.Contains(item, problem.What.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_item_with_two_scores_refuses_the_report_and_with_the_same_score_does_not()
    {
        var problem = Some.Refused(WithItems("ตัวชี้วัดที่ ๑", Row("i๑ ก", "๘๐"), Row("i๑ ก", "๘๑")));
        var same = Some.Imported(WithItems("ตัวชี้วัดที่ ๑", Row("i๑ ก", "๘๐"), Row("i๑ ก", "80.00")));

        Assert.Equal(FirstLine + 3, problem.Line);
        Assert.Equal(new ItemScore.Whole(80), same.Assessment.Items["i1"]);
    }
}
