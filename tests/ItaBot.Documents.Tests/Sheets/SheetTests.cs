using ItaBot.Documents.Tests.Support;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Tests.Sheets;

public sealed class SheetTests
{
    private const string English =
        """
        agency,fiscalYear,target,score,public,survey
        bang-mek,2568,total,88.56,,
        bang-mek,2568,level,ผ่านดี,,
        bang-mek,2568,tool:IIT,92.39,,
        bang-mek,2568,indicator:1,95.69,,
        bang-mek,2568,sub:9.1,37.50,,
        bang-mek,2568,item:i10,42.35,,
        bang-mek,2568,E7,,82.55,87.00

        bang-mek,2568,o13,0,,
        """;

    private const string Thai =
        """
        คะแนน;รายการ;ส่วนที่ 2;ส่วนที่ ๑;"ปีงบประมาณ";หน่วยงาน
        ๘๘.๕๖;total;;;๒๕๖๘;องค์การบริหารส่วนตำบลบางเมฆ
        ผ่านดี;ระดับ;;;๖๘;องค์การบริหารส่วนตำบลบางเมฆ
        ๙๒.๓๙;tool:IIT;;;๒๕๖๘;องค์การบริหารส่วนตำบลบางเมฆ
        ๙๕.๖๙;indicator:๑;;;๒๕๖๘;องค์การบริหารส่วนตำบลบางเมฆ
        ๓๗.๕๐;sub:๙.๑;;;๒๕๖๘;องค์การบริหารส่วนตำบลบางเมฆ
        ๔๒.๓๕;i๑๐;;;๒๕๖๘;องค์การบริหารส่วนตำบลบางเมฆ
        ;e๗;๘๗.๐๐;๘๒.๕๕;๒๕๖๘;องค์การบริหารส่วนตำบลบางเมฆ
        ๐;o๑๓;;;๒๕๖๘;องค์การบริหารส่วนตำบลบางเมฆ
        """;

    private static readonly object?[][] Workbook =
    [
        ["agency", "fiscalYear", "target", "score", "public", "survey"],
        ["bang-mek", 2568, "total", 88.56, null, null],
        ["bang-mek", "๒๕๖๘", "level", "ผ่านดี", null, null],
        ["bang-mek", 2568, "tool:IIT", 92.39, null, null],
        ["bang-mek", 2568, "indicator:1", "95.69", null, null],
        ["bang-mek", 2568, "sub:9.1", 37.5, null, null],
        ["bang-mek", 2568, "i10", 42.350000000000001, null, null],
        [null, null, null, null, null, null],
        ["bang-mek", 2568, "e7", null, 82.55, 87.0],
        ["bang-mek", 2568, "o13", 0, null, null],
    ];

    [Fact]
    public void English_and_Thai_headings_in_any_order_and_a_workbook_give_the_same_assessment()
    {
        var english = Some.Imported(English, "scores.csv").Assessment;
        var thai = Some.Imported(Thai, "scores.csv").Assessment;
        var workbook = Some.Imported(Cells.Workbook(Workbook), "scores.xlsx").Assessment;

        Assert.Equal(Some.Agency, english.Agency);
        Assert.Equal((88.56m, "ผ่านดี"), (english.Reported.Total, english.Reported.Level));
        Assert.Equal((92.39m, 95.69m, 37.50m), (english.Reported.Tools[Tool.IIT], english.Reported.Indicators[1], english.Reported.Subs["9.1"]));
        Assert.Equal((new ItemScore.Whole(42.35m), new ItemScore.Parts(82.55m, 87m), new ItemScore.Whole(0)), (english.Items["i10"], english.Items["e7"], english.Items["o13"]));
        Assert.Equal(english.Items, thai.Items);
        Assert.Equal(english.Items, workbook.Items);
        Assert.Equal(Figures(english), Figures(thai));
        Assert.Equal(Figures(english), Figures(workbook));
    }

    [Theory]
    [InlineData("scores.csv")]
    [InlineData("scores.txt")]
    [InlineData("-")]
    public void The_headings_tell_a_table_from_a_report_whatever_the_file_is_called(string name)
    {
        var assessment = Some.Imported(English, name).Assessment;

        Assert.Equal(3, assessment.Items.Count);
    }

    [Theory]
    [InlineData("bang-mek,2568,i1,188,,", 2)]
    [InlineData("bang-mek,2568,i1,-1,,", 2)]
    [InlineData("bang-mek,2568,i1,ดี,,", 2)]
    [InlineData("bang-mek,2568,i1,,,", 2)]
    [InlineData("bang-mek,2568,i77,80,,", 2)]
    [InlineData("bang-mek,2568,i1,,80,90", 2)]
    [InlineData("bang-mek,2568,indicator:1,,80,90", 2)]
    [InlineData("bang-mek,2568,ข้อแรก,80,,", 2)]
    [InlineData("bang-mek,2568,level,ดีมาก,,", 2)]
    [InlineData("bang-mek,2568,i1,80,,\n\nbang-mek,2568,i1,81,,", 4)]
    [InlineData("bang-mek,2568,total,80,,\nbang-mek,2568,total,81,,", 3)]
    [InlineData("bang-mek,2568,i1,80,,\ndan,2568,i2,80,,", 3)]
    [InlineData("bang-mek,2568,i1,80,,\nbang-mek,2567,i2,80,,", 3)]
    [InlineData("bang-mek,ปีนี้,i1,80,,", 2)]
    [InlineData("bang-mek,2540,i1,80,,", 2)]
    [InlineData("เทศบาลตำบลทุ่งใหม่,2568,i1,80,,", 2)]
    [InlineData("bang-mek,2568,i1,\"80\"x,,", 2)]
    [InlineData("bang-mek,2568,4,80,,", 2)]
    [InlineData("bang-mek,2568,indicator:0,80,,", 2)]
    [InlineData("bang-mek,2568,e1,80 EitPublic,,", 2)]
    [InlineData("bang-mek,,i1,80,,", 2)]
    public void A_row_that_cannot_be_refuses_the_file_and_is_named(string rows, int line)
    {
        var problem = Some.Refused("agency,fiscalYear,target,score,public,survey\n" + rows, "scores.csv");

        Assert.Equal(line, problem.Line);
    }

    [Theory]
    [InlineData("คะแนนรวม", "total")]
    [InlineData("Total", "total")]
    [InlineData("iit", "tool:IIT")]
    [InlineData("เครื่องมือ OIT", "tool:OIT")]
    [InlineData("ตัวชี้วัดที่ ๔", "indicator:4")]
    [InlineData("indicator: 4", "indicator:4")]
    [InlineData("9.1", "sub:9.1")]
    [InlineData("ตัวชี้วัดย่อยที่ ๙.๑", "sub:9.1")]
    [InlineData("ข้อ O๑๓", "item:o13")]
    public void A_target_may_be_written_as_people_write_it(string cell, string target)
    {
        var assessment = Some.Imported($"agency,fiscalYear,target,score\nbang-mek,2568,{cell},80", "a.csv").Assessment;
        var canonical = Some.Imported($"agency,fiscalYear,target,score\nbang-mek,2568,{target},80", "a.csv").Assessment;

        Assert.Equal(AssessmentJson.Write(canonical), AssessmentJson.Write(assessment));
    }

    [Fact]
    public void Agency_and_year_in_merged_cells_are_those_of_the_rows_below_too()
    {
        var items = Some.Imported(Cells.Workbook(Workbook[0], ["bang-mek", 2568, "i1", 90, null, null], [null, null, "i2", 80, null, null]), "a.xlsx").Assessment.Items;

        Assert.Equal(["i1", "i2"], items.Keys.Order());
    }

    [Theory]
    [InlineData("agency,fiscalYear,target,score,score\nbang-mek,2568,i1,80,90", "score")]
    [InlineData("agency,fiscalYear,target,score,คะแนน\nbang-mek,2568,i1,80,90", "คะแนน")]
    [InlineData("agency,fiscalYear,target,score\nbang-mek,2568,i1,", "i1")]
    [InlineData("agency,fiscalYear,target,score\nbang-mek,2568,iit9,80", "iit9")]
    public void A_refusal_names_what_it_is_about(string text, string named)
    {
        var problem = Some.Refused(text, "a.csv");

        Assert.Contains($"“{named}”", problem.What.English, StringComparison.Ordinal);
        Assert.Contains($"“{named}”", problem.What.Thai, StringComparison.Ordinal);
    }

    [Fact]
    public void An_items_score_in_another_row_than_its_parts_is_noted_too()
    {
        var assessment = Some.Imported("agency,fiscalYear,target,score,public,survey\nbang-mek,2568,e7,90,,\nbang-mek,2568,e7,,80,90", "a.csv").Assessment;

        Assert.Equal(new ItemScore.Parts(80, 90), assessment.Items["e7"]);
        Assert.Equal((2, "90.00", "item:e7=85.00"), (assessment.Notes.Single().Line, assessment.Notes.Single().Printed, assessment.Notes.Single().Taken));
    }

    [Fact]
    public void A_workbook_names_the_row()
    {
        var problem = Some.Refused(Cells.Workbook(Workbook[0], Workbook[1], ["bang-mek", 2568, "i1", 100.5, null, null]), "scores.xlsx");

        Assert.Equal(3, problem.Line);
    }

    [Theory]
    [InlineData("name,value\na,1", 1)]
    [InlineData("\n\nagency,fiscalYear,target\nbang-mek,2568,i1", 3)]
    public void A_table_with_other_headings_is_refused_with_those_that_are_expected(string text, int line)
    {
        var problem = Some.Refused(text, "scores.csv");

        Assert.Equal(line, problem.Line);
        Assert.Contains("fiscalYear", problem.WhatToDo.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_agency_takes_its_kind_from_the_name_and_its_id_from_the_one_who_imports()
    {
        var agency = Some.Imported("agency,year,item,score\nเทศบาลตำบลทุ่งใหม่,2568,i1,80", "a.csv", agencyId: "thung-mai").Assessment.Agency;

        Assert.Equal(new Agency("thung-mai", "เทศบาลตำบลทุ่งใหม่", AgencyType.SUBDISTRICT), agency);
    }

    [Fact]
    public void Without_a_column_for_the_agency_a_known_id_must_be_given()
    {
        var text = "fiscalYear,item,score\n2568,i1,80";

        Assert.Equal(Some.Agency, Some.Imported(text, "a.csv", agencyId: "bang-mek").Assessment.Agency);
        Assert.Contains("names no agency", Some.Refused(text, "a.csv").What.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_beside_its_parts_is_noted_where_it_is_not_their_mean()
    {
        var assessment = Some.Imported("agency,fiscalYear,target,score,public,survey\nbang-mek,2568,e7,84.78,82.55,87.00\nbang-mek,2568,e8,80,82,86", "a.csv").Assessment;

        var note = Assert.Single(assessment.Notes);
        Assert.True(note.TryGetSecondFigure(out var target, out var printed));
        Assert.Equal((3, Target.Item("e8"), 80m), (note.Line, target, printed));
    }

    [Fact]
    public void A_workbook_that_unpacks_to_far_more_than_a_table_is_refused()
    {
        var cells = Enumerable.Repeat<object?>(new string('ก', 30_000), 20).ToArray();
        var bomb = Cells.Workbook([Workbook[0], .. Enumerable.Repeat(cells, 40)]);

        var problem = Some.Refused(bomb, "scores.xlsx");

        Assert.True(bomb.Length < 1_000_000);
        Assert.Contains("workbook", problem.What.English, StringComparison.Ordinal);
    }

    private static string Figures(Assessment assessment) =>
        $"{assessment.Reported.Total:0.00} {assessment.Reported.Level} {assessment.Reported.Tools[Tool.IIT]:0.00} {assessment.Reported.Indicators[1]:0.00} {assessment.Reported.Subs["9.1"]:0.00}";
}
