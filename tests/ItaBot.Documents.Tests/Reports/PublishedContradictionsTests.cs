using ItaBot.Documents.Tests.Support;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Tests.Reports;

public sealed class PublishedContradictionsTests
{
    [SeedTheory]
    [InlineData(17, "องค์การบริหารส่วนตำบล ก", "องค์การบริหารส่วนตำบลคลองเมือง")]
    [InlineData(37, "ตัวชี้วัดที่ ๑๐", "indicator:10")]
    [InlineData(37, "ตัวชี้วัดที่ ๘ ประสิทธิภาพการสื่อสาร", "indicator:8")]
    [InlineData(49, "95.68", "indicator:1=95.69")]
    [InlineData(80, "น้อยกว่า ๔๒.๓๕ คะแนน", "85")]
    [InlineData(80, "ในจังหวัดนครราชสีมาทุกแห่ง", "")]
    [InlineData(91, "i๑๔ ๙๑.๗๖", "item:i15=89.41")]
    [InlineData(129, "มี ๑ ข้อ", "2")]
    [InlineData(141, "แต่ละข้อคำถาม ไม่ผ่าน", "item:o3=100")]
    [InlineData(183, "แต่ละข้อคำถาม ไม่ผ่าน", "item:o17=100")]
    [InlineData(197, "มี ๒ ข้อคำถาม", "1")]
    [InlineData(197, "องค์การบริหารส่วนตำบลคลองอเมียง", "องค์การบริหารส่วนตำบลคลองเมือง")]
    [InlineData(199, "(๑๐.๑)", "sub:10.2")]
    [InlineData(219, "ต.ค.๖๕ - มี.ค. ๖๕", "2025-10-01/2026-03-31")]
    [InlineData(223, "ต.ค.๖๕๘ - พ.ค. ๖๕๙", "2025-10-01/2026-05-31")]
    [InlineData(223, "measure:3", "indicator:3=100.00")]
    [InlineData(227, "ต.ค.๖๕๘ - ก.ย. ๖๕๙", "2025-10-01/2026-09-30")]
    [InlineData(231, "ต.ค.๖๕ - ก.ย. ๖๕", "2025-10-01/2026-09-30")]
    [InlineData(247, "จุดแข็ง", "indicator:9=76.25")]
    public void Klong_Mueangs_report_is_noted_where_it_contradicts_itself(int line, string printed, string taken)
    {
        var notes = Seeds.Read("000").Notes;

        Assert.Single(notes, n => n.Line == line && n.Printed == printed && n.Taken == taken);
    }

    [SeedTheory]
    [InlineData("000", 21)]
    [InlineData("001", 1)]
    [InlineData("002", 3)]
    [InlineData("003", 1)]
    [InlineData("004", 2)]
    public void Nothing_else_is_noted(string number, int count)
    {
        var notes = Seeds.Read(number).Notes;

        Assert.Equal(count, notes.Count);
        Assert.Equal(notes.OrderBy(n => n.Line), notes);
        Assert.All(notes, n => Assert.NotEmpty(n.Why));
    }

    [SeedFact]
    public void The_second_figure_of_indicator_1_can_be_read_back_from_its_note()
    {
        var note = Seeds.Read("000").Notes.Single(n => n.Line == 49);

        Assert.True(note.TryGetSecondFigure(out var target, out var printed));
        Assert.Equal((Target.Indicator(1), 95.68m), (target, printed));
    }

    [SeedTheory]
    [InlineData("002", 10, "องค์การบริหารส่วนตำบล")]
    [InlineData("002", 103, "องค์การบริหารส่วนตำบลด้าน")]
    [InlineData("003", 6, "เทศบาลเมืองปากพริก")]
    public void Each_other_spelling_of_an_agency_is_noted_once(string number, int line, string printed)
    {
        var assessment = Seeds.Read(number);

        Assert.Equal(new[] { (line, assessment.Agency.Name) }, Of(assessment, printed));
    }

    [SeedFact]
    public void A_place_beside_an_empty_name_is_not_taken_for_a_known_agency()
    {
        var assessment = Seeds.Read("002");

        Assert.Equal((null, null), (assessment.Agency.District, assessment.Agency.Province));
        Assert.Contains(assessment.Notes, n => n.Line == 11);
    }

    private static IEnumerable<(int, string)> Of(Assessment assessment, string printed) =>
        assessment.Notes.Where(n => n.Printed == printed).Select(n => (n.Line!.Value, n.Taken));
}
