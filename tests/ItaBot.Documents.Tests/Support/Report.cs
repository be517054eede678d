namespace ItaBot.Documents.Tests.Support;

/// <summary>Small reports of our own, in the form of published ones.</summary>
internal static class Report
{
    public const string AgencyName = "องค์การบริหารส่วนตำบลบางเมฆ";

    /// <summary>The first six lines: whose results, of which year, the total. A blank line follows.</summary>
    public const string Title =
        $"""
        รายงานผลการประเมิน ITA
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
        {AgencyName}
        อำเภอเมือง จังหวัดนครนายก

        คะแนนภาพรวมของ{AgencyName} : ๙๐.๕๐ คะแนน ระดับผลการประเมิน ผ่านดี

        """;

    /// <summary>Where the lines after the title begin.</summary>
    public const int FirstLine = 7;

    /// <summary>The title and the given lines, the first of which is line <see cref="FirstLine"/>.</summary>
    public static string With(params string[] lines) => Title + string.Join('\n', lines);

    /// <summary>A row of cells.</summary>
    public static string Row(params string[] cells) => string.Join('\t', cells);

    /// <summary>A report with one item table under a heading; its first row is line <see cref="FirstLine"/> + 2.</summary>
    public static string WithItems(string heading, params string[] rows) => With([heading, Row("ข้อคำถาม", "คะแนนเฉลี่ย"), .. rows]);

    /// <summary>A report with one measure under indicator 4, in line <see cref="FirstLine"/> + 2.</summary>
    public static string WithMeasure(
        string title = "ทำทะเบียนทรัพย์สิน", string problem = "ยังไม่มีทะเบียน", string steps = "๑) สำรวจ ๒) บันทึก", string period = "ต.ค. ๖๘ - มี.ค. ๖๙", string owners = "กองคลัง") => With(
        Row("ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ", "", "", "", ""),
        Row("มาตรการ", "ผลการวิเคราะห์", "ขั้นตอนหรือวิธีการปฏิบัติ", "ระยะเวลา", "ผู้รับผิดชอบ"),
        Row(title, problem, steps, period, owners));
}
