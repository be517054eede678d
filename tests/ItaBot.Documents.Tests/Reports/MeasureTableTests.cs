using ItaBot.Documents.Tests.Support;
using static ItaBot.Documents.Tests.Support.Report;

namespace ItaBot.Documents.Tests.Reports;

public sealed class MeasureTableTests
{
    private const int MeasureLine = FirstLine + 2;

    [Theory]
    [InlineData("ต.ค. ๖๘ - มี.ค. ๖๙", "2025-10-01", "2026-03-31")]
    [InlineData("ต.ค.๖๘ – ก.ย.๖๙", "2025-10-01", "2026-09-30")]
    [InlineData("ต.ค.๖๘- ก.ย.๖๙", "2025-10-01", "2026-09-30")]
    [InlineData("๑ ต.ค. ๒๕๖๘ - ๓๐ ก.ย. ๒๕๖๙", "2025-10-01", "2026-09-30")]
    [InlineData("15 ตุลาคม 2568 ถึง 14 กุมภาพันธ์ พ.ศ. 2569", "2025-10-15", "2026-02-14")]
    [InlineData("ต.ค. - มี.ค. ๖๙", "2025-10-01", "2026-03-31")]
    [InlineData("<p>พฤษภาคม ๒๕๖๙</p>", "2026-05-01", "2026-05-31")]
    [InlineData("ต.ค. 2025 - ก.ย. 2026", "2025-10-01", "2026-09-30")]
    [InlineData("ตลอดปีงบประมาณ", "2025-10-01", "2026-09-30")]
    public void A_period_in_the_plans_year_is_taken_as_printed(string printed, string start, string end)
    {
        var assessment = Some.Imported(WithMeasure(period: printed)).Assessment;

        var measure = Assert.Single(assessment.Measures);
        Assert.Equal((DateOnly.Parse(start, null), DateOnly.Parse(end, null)), (measure.Start, measure.End));
        Assert.Empty(assessment.Notes);
    }

    [Theory]
    [InlineData("ต.ค.๖๕ - มี.ค. ๖๕", "2025-10-01/2026-03-31", "before it starts")]
    [InlineData("ต.ค.๖๕๘ - พ.ค. ๖๕๙", "2025-10-01/2026-05-31", "no year")]
    [InlineData("ต.ค.๖๕ - ก.ย.๖๖", "2025-10-01/2026-09-30", "does not lie")]
    [InlineData("ม.ค. ๖๘ - มี.ค. ๖๘", "2026-01-01/2026-03-31", "does not lie")]
    public void A_period_that_cannot_be_is_read_in_the_plans_year_and_noted(string printed, string taken, string why)
    {
        var assessment = Some.Imported(WithMeasure(period: printed)).Assessment;

        var note = Assert.Single(assessment.Notes);
        Assert.Equal((MeasureLine, printed, taken), (note.Line, note.Printed, note.Taken));
        Assert.Contains(why, note.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plans_year_is_the_one_that_the_report_states()
    {
        var report = WithMeasure(period: "ต.ค.๖๙ - ก.ย.๗๐") + "\n\nมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ ๒๕๗๐";

        var measure = Some.Imported(report).Assessment.Measures.Single();

        Assert.Equal((new DateOnly(2026, 10, 1), new DateOnly(2027, 9, 30)), (measure.Start, measure.End));
    }

    [Fact]
    public void A_period_that_cannot_be_read_is_listed_and_the_measure_has_none()
    {
        var imported = Some.Imported(WithMeasure(period: "เร็ว ๆ นี้"));

        Assert.Equal((MeasureLine, "เร็ว ๆ นี้"), (imported.Unreadable.Single().Line, imported.Unreadable.Single().Text));
        Assert.Null(imported.Assessment.Measures.Single().Start);
    }

    [Theory]
    [InlineData("๑) สำรวจของ ๒) บันทึกภายใน ๓๐ วัน", "สำรวจของ|บันทึกภายใน ๓๐ วัน")]
    [InlineData("<p>๑. สำรวจ</p> <p>๒. บันทึก</p> <p>๑. ซ่อม</p>", "สำรวจ|บันทึก|ซ่อม")]
    [InlineData("๑.สำรวจ - นับ ๒.ใช้เกณฑ์ ๕.๕ คะแนน", "สำรวจ - นับ|ใช้เกณฑ์ ๕.๕ คะแนน")]
    [InlineData("-สำรวจ -บันทึก", "สำรวจ|บันทึก")]
    [InlineData("<ul style=\"list-style-type: none\"> <li>-สำรวจ</li> <li>-บันทึก</li> </ul>", "สำรวจ|บันทึก")]
    [InlineData("<ol style=\"list-style-type: none\"> ตรวจสอบ ของใช้ จัดทำทะเบียน รายงาน", "ตรวจสอบ ของใช้|จัดทำทะเบียน|รายงาน")]
    [InlineData("สำรวจของ แล้ว จัดทำทะเบียน", "สำรวจของ แล้ว จัดทำทะเบียน")]
    public void Steps_are_cut_at_numbers_dashes_paragraphs_or_verbs(string cell, string steps)
    {
        var measure = Some.Imported(WithMeasure(steps: cell)).Assessment.Measures.Single();

        Assert.Equal(steps.Split('|'), measure.Steps);
    }

    [Theory]
    [InlineData("งานพัสดุ/กองคลัง", "งานพัสดุ|กองคลัง")]
    [InlineData("กองแผนฯ , สำนักปลัดฯ", "กองแผนฯ|สำนักปลัดฯ")]
    [InlineData("-สำนักปลัด -กองช่าง", "สำนักปลัด|กองช่าง")]
    [InlineData("๑. สำนักปลัด ๒. กองช่าง", "สำนักปลัด|กองช่าง")]
    [InlineData("สำนักปลัดงาน ประชาสัมพันธ์ กองคลัง", "สำนักปลัด|งานประชาสัมพันธ์|กองคลัง")]
    [InlineData("นักวิเคราะห์ นโยบายและแผน", "นักวิเคราะห์นโยบายและแผน")]
    [InlineData("สำนักงานปลัด", "สำนักงานปลัด")]
    [InlineData("สำนักปลัด เจ้าพบักงานธุรการ", "สำนักปลัด|เจ้าพบักงานธุรการ")]
    [InlineData("กองการศึกษา ศาสนาและวัฒนธรรม", "กองการศึกษาศาสนาและวัฒนธรรม")]
    [InlineData("กองพัสดุและทรัพย์สิน", "กองพัสดุและทรัพย์สิน")]
    [InlineData("<p>กองคลัง</p><p>กองช่าง</p>", "กองคลัง|กองช่าง")]
    public void Owners_are_cut_at_signs_and_at_the_words_that_units_begin_with(string cell, string owners)
    {
        var measure = Some.Imported(WithMeasure(owners: cell)).Assessment.Measures.Single();

        Assert.Equal(owners.Split('|'), measure.Owners);
    }

    [Fact]
    public void A_title_that_is_the_columns_heading_is_left_empty_with_a_note()
    {
        var assessment = Some.Imported(WithMeasure(title: "มาตร การ")).Assessment;

        Assert.Equal("", assessment.Measures.Single().Title);
        Assert.Equal(MeasureLine, assessment.Notes.Single().Line);
    }

    [Fact]
    public void A_problem_that_repeats_the_columns_heading_is_what_follows_it()
    {
        var measure = Some.Imported(WithMeasure(problem: "<p>ผล การวิเคราะห์</p><p>ไม่มีคู่มือ</p>")).Assessment.Measures.Single();

        Assert.Equal("ไม่มีคู่มือ", measure.Problem);
    }

    [Fact]
    public void Steps_that_come_round_are_how_a_measure_is_followed_up()
    {
        var measure = Some.Imported(WithMeasure(steps: "๑. ตรวจลิงก์ทุกเดือนให้ครบ ๒. อบรม ๓. จัดทำรายงานประจำปี")).Assessment.Measures.Single();

        Assert.Equal(["ตรวจลิงก์ทุกเดือน", "จัดทำรายงานประจำปี"], measure.Monitoring);
    }

    [Fact]
    public void A_follow_up_in_the_first_row_alone_is_meant_for_all_rows()
    {
        var assessment = Some.Imported(With(
            Row("ตัวชี้วัด", "ผู้รับผิดชอบ", "การติดตามผล"),
            Row("๑. ข้อมูลพื้นฐาน", "สำนักปลัด", "รายงานในที่ประชุม"),
            Row("๒. การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "กองคลัง", ""),
            Row("๓. การส่งเสริมคุณธรรมและความโปร่งใส", "สำนักปลัด", ""))).Assessment;

        Assert.All(assessment.Measures, m => Assert.Equal(["รายงานในที่ประชุม"], m.Monitoring));
        Assert.Equal([9, 9, 10], assessment.Measures.Select(m => m.Indicator!.Value));
        Assert.Equal([FirstLine + 1, FirstLine + 2], assessment.Notes.Select(n => n.Line!.Value));
    }

    [Fact]
    public void Without_a_heading_the_problem_may_name_the_indicator()
    {
        var report = With(
            Row("กิจกรรม", "ผลการวิเคราะห์ตัวชี้วัด", "วิธีการดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"),
            Row("เปิดเวทีรับฟัง", "ตัวชี้วัดที่ ๘ ได้ ๘๐ คะแนน", "จัดเวที", "ต.ค. ๖๘", "กองช่าง"),
            Row("อบรม", "-", "อบรม", "ต.ค. ๖๘", "กองช่าง"));

        var measures = Some.Imported(report).Assessment.Measures;

        Assert.Equal([8, null], measures.Select(m => m.Indicator));
        Assert.Equal([1, 2], measures.Select(m => m.Number));
        Assert.Null(measures[1].Problem);
    }

    [Fact]
    public void A_number_that_stands_twice_is_replaced_and_noted()
    {
        var report = With(
            Row("มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"), Row("๑. อบรม", "อบรม", "กองช่าง"), Row("๑. สำรวจ", "สำรวจ", "กองคลัง"));

        var assessment = Some.Imported(report).Assessment;

        Assert.Equal([1, 2], assessment.Measures.Select(m => m.Number));
        Assert.Equal((FirstLine + 2, "measure:2"), (assessment.Notes.Single().Line, assessment.Notes.Single().Taken));
    }

    [Theory]
    [InlineData("\tไม่มีชื่อ\tทำ\tต.ค. ๖๘\tกองคลัง")]
    [InlineData("มีแต่ชื่อ\t\t\t\t")]
    public void A_row_without_a_measure_is_listed(string row)
    {
        var imported = Some.Imported(WithMeasure() + "\n" + row);

        Assert.Equal(MeasureLine + 1, Assert.Single(imported.Unreadable).Line);
        Assert.Single(imported.Assessment.Measures);
    }

    [Theory]
    [InlineData("ลำดับ\tมาตรการ/แนวทาง\tขั้นตอน\tผู้รับผิดชอบ\tระยะเวลา", "๓\tทำทะเบียน\tสำรวจ\tกองคลัง\tต.ค. ๖๘", null)]
    [InlineData("ที่\tประเด็นที่ต้องพัฒนา\tโครงการ\tขั้นตอน\tผู้รับผิดชอบ", "3.\tไม่มีทะเบียน\tทำทะเบียน\tสำรวจ\tกองคลัง", null)]
    [InlineData("ตัวชี้วัด\tมาตรการ\tขั้นตอน\tผู้รับผิดชอบ", "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ\t๓. ทำทะเบียน\tสำรวจ\tกองคลัง", 4)]
    [InlineData("มาตรการ\tตัวชี้วัด\tขั้นตอน\tผู้รับผิดชอบ", "๓) ทำทะเบียน\t๙.๓ การจัดซื้อจัดจ้าง\tสำรวจ\tกองคลัง", 9)]
    public void Titles_numbers_and_indicators_may_stand_in_columns_of_their_own(string header, string row, int? indicator)
    {
        var assessment = Some.Imported(With(header, row)).Assessment;

        var measure = Assert.Single(assessment.Measures);
        Assert.Equal((3, "ทำทะเบียน", indicator), (measure.Number, measure.Title, measure.Indicator));
        Assert.Equal(["สำรวจ", "กองคลัง"], measure.Steps.Concat(measure.Owners));
        Assert.Empty(assessment.Notes);
    }

    [Fact]
    public void An_indicator_in_a_merged_cell_is_that_of_the_rows_below_too()
    {
        var measures = Some.Imported(With(
            Row("ตัวชี้วัด", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"),
            Row("๔ การใช้ทรัพย์สินของราชการ", "ทำทะเบียน", "สำรวจ", "กองคลัง"),
            Row("", "อบรม", "อบรม", "กองคลัง"))).Assessment.Measures;

        Assert.Equal([4, 4], measures.Select(m => m.Indicator!.Value));
    }
}
