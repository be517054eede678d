using ItaBot.Documents.Tests.Support;
using ItaBot.Scoring.Assessments;
using static ItaBot.Documents.Tests.Support.Report;

namespace ItaBot.Documents.Tests.Reports;

public sealed class AgencyTests
{
    private static readonly string[] Scores = [Row("ตัวชี้วัด", "คะแนน"), "๑ การปฏิบัติหน้าที่\t๙๐"];

    [Fact]
    public void A_known_agency_is_taken_from_the_record()
    {
        var agency = Some.Imported(With(Scores)).Assessment.Agency;

        Assert.Equal(Some.Agency, agency);
    }

    [Theory]
    [InlineData("องค์การบริหารส่วนตำบลบางเมค", "องค์การบริหารส่วนตำบลบางเมค")]
    [InlineData("องค์การบริหารส่วนตำบลบางมเฆ ควรปรับปรุง", "องค์การบริหารส่วนตำบลบางมเฆ")]
    [InlineData("ตามที่องค์การบริหารส่วนตำบล ก ได้คะแนนดี", "องค์การบริหารส่วนตำบล ก")]
    [InlineData("องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนตำบล")]
    public void Another_spelling_is_noted_once_at_its_first_line(string line, string printed)
    {
        var assessment = Some.Imported(With([line, line, .. Scores])).Assessment;

        Assert.Equal(Some.Agency, assessment.Agency);
        Assert.Equal((FirstLine, printed, Some.Agency.Name), (assessment.Notes.Single().Line, assessment.Notes.Single().Printed, assessment.Notes.Single().Taken));
    }

    [Fact]
    public void An_unknown_agency_is_refused_and_the_message_says_what_to_pass()
    {
        var problem = Some.Refused(With(Scores).Replace("บางเมฆ", "ทุ่งใหม่", StringComparison.Ordinal));

        Assert.Equal(3, problem.Line);
        Assert.Contains("--agency", problem.Message.Thai, StringComparison.Ordinal);
        Assert.Contains("--agency", problem.Message.English, StringComparison.Ordinal);
        Assert.Contains("ทุ่งใหม่", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_agency_with_an_id_is_taken_as_the_report_names_it()
    {
        var report = With(Scores)
            .Replace("องค์การบริหารส่วนตำบลบางเมฆ", "เทศบาลตำบลทุ่งใหม่", StringComparison.Ordinal)
            .Replace("อำเภอเมือง จังหวัดนครนายก", "อำเภอรามัญ จังหวัดศรีสะเกษ", StringComparison.Ordinal);

        var agency = Some.Imported(report, agencyId: "thung-mai").Assessment.Agency;

        Assert.Equal(new Agency("thung-mai", "เทศบาลตำบลทุ่งใหม่", AgencyType.SUBDISTRICT, "รามัญ", "ศรีสะเกษ"), agency);
    }

    [Theory]
    [InlineData("องค์การบริหารส่วนจังหวัดเชียงราย", AgencyType.PAO, "เชียงราย")]
    [InlineData("เทศบาลนครเชียงราย", AgencyType.CITY, null)]
    [InlineData("เทศบาลเมืองทุ่งใหม่", AgencyType.TOWN, null)]
    public void The_kind_of_an_agency_is_told_by_its_name(string name, AgencyType type, string? province)
    {
        var report = With(Scores).Replace(AgencyName, name, StringComparison.Ordinal).Replace("อำเภอเมือง จังหวัดนครนายก", "", StringComparison.Ordinal);

        var agency = Some.Imported(report, agencyId: "new").Assessment.Agency;

        Assert.Equal(new Agency("new", name, type, null, province), agency);
    }

    [Theory]
    [InlineData("klong-mueang")]
    [InlineData("new-name")]
    [InlineData("Bang Mek")]
    [InlineData("")]
    public void An_id_that_does_not_fit_the_report_is_refused(string id)
    {
        var problem = Some.Refused(With(Scores), agencyId: id);

        Assert.NotEmpty(problem.WhatToDo.Thai);
    }

    [Fact]
    public void An_agency_of_another_place_with_a_known_name_may_be_given_an_id_of_its_own()
    {
        var report = With(Scores).Replace("อำเภอเมือง จังหวัดนครนายก", "อำเภอแกลง จังหวัดระยอง", StringComparison.Ordinal);

        var agency = Some.Imported(report, agencyId: "bang-mek-klaeng").Assessment.Agency;

        Assert.Equal(Some.Agency with { Id = "bang-mek-klaeng", District = "แกลง", Province = "ระยอง" }, agency);
    }

    [Fact]
    public void Of_agencies_with_one_name_the_place_or_the_id_tells_which_is_meant()
    {
        var namesake = Some.Agency with { Id = "bang-mek-klaeng", District = "แกลง", Province = "ระยอง" };
        var importer = new DocumentImporter(Some.Rules, [namesake, Some.Agency]);
        byte[] Report(string place) => System.Text.Encoding.UTF8.GetBytes(With(Scores).Replace("อำเภอเมือง จังหวัดนครนายก", place, StringComparison.Ordinal));

        var byPlace = importer.Import(Report("อำเภอเมือง จังหวัดนครนายก"), "a.txt");
        var byId = importer.Import(Report(""), "a.txt", "bang-mek-klaeng");
        var neither = importer.Import(Report(""), "a.txt");

        Assert.Equal(Some.Agency, Assert.IsType<ImportResult.Imported>(byPlace).Assessment.Agency);
        Assert.Equal(namesake, Assert.IsType<ImportResult.Imported>(byId).Assessment.Agency);
        Assert.Contains("bang-mek-klaeng, bang-mek", Assert.IsType<ImportResult.Refused>(neither).Problem.What.Thai, StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_name_is_not_taken_for_a_known_agencys()
    {
        var problem = Some.Refused(With(Scores).Replace("บางเมฆ", "บางเมฆน้อย", StringComparison.Ordinal), agencyId: "bang-mek");

        Assert.Contains("บางเมฆน้อย", problem.What.Thai, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_full_of_the_beginnings_of_names_is_read_as_far_as_names_go()
    {
        var mentions = string.Concat(Enumerable.Repeat("เทศบาลตำบล", 4_900));

        var assessment = Some.Imported(With([.. Enumerable.Repeat(mentions, 20), .. Scores])).Assessment;

        Assert.Equal(Some.Agency, assessment.Agency);
    }

    [Fact]
    public void A_known_agencys_own_id_may_be_given()
    {
        var agency = Some.Imported(With(Scores), agencyId: "bang-mek").Assessment.Agency;

        Assert.Equal(Some.Agency, agency);
    }

    [Theory]
    [InlineData("องค์การบริหารส่วนตำบลทุ่งใหม่")]
    [InlineData("คะแนนภาพรวมของเทศบาลเมืองปากแพรก : ๘๐ คะแนน")]
    [InlineData("# ผลการประเมินคุณธรรม เทศบาลตำบลบางเมฆ")]
    [InlineData("ผลการประเมิน ITA ขององค์การบริหารส่วนจังหวัดชัยภูมิประจำปีงบประมาณ พ.ศ. ๒๕๖๘")]
    public void Two_agencies_in_one_file_are_refused_at_the_second_ones_line(string line)
    {
        var problem = Some.Refused(With([.. Scores, line]));

        Assert.Equal(FirstLine + 2, problem.Line);
        Assert.Contains("two agencies", problem.What.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_agency_in_a_sentence_does_not_make_it_two()
    {
        var assessment = Some.Imported(With([.. Scores, "บุคลากรไปศึกษาดูงานที่เทศบาลเมืองปากแพรก และองค์การบริหารส่วนจังหวัดนครนายก"])).Assessment;

        Assert.Equal(Some.Agency, assessment.Agency);
        Assert.Empty(assessment.Notes);
    }

    [Fact]
    public void A_known_agency_without_a_place_takes_the_one_that_stands_beside_its_name()
    {
        var report = With(Scores).Replace(AgencyName, "เทศบาลเมืองปากแพรก", StringComparison.Ordinal);

        var agency = Some.Imported(report).Assessment.Agency;

        Assert.Equal(("pak-phraek", "เมือง", "นครนายก"), (agency.Id, agency.District, agency.Province));
    }

    [Fact]
    public void A_place_that_differs_from_the_record_is_noted_and_not_taken()
    {
        var assessment = Some.Imported(With(Scores).Replace("อำเภอเมือง", "อำเภอบ้านนา", StringComparison.Ordinal)).Assessment;

        Assert.Equal(Some.Agency, assessment.Agency);
        Assert.Equal((4, "บ้านนา นครนายก"), (assessment.Notes.Single().Line, assessment.Notes.Single().Printed));
    }
}
