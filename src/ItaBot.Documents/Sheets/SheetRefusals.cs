namespace ItaBot.Documents.Sheets;

/// <summary>Why tables are refused for their form.</summary>
internal static class SheetRefusals
{
    public static ImportProblem NoHeadings(int row) => new(
        row,
        new("แถวแรกไม่ใช่หัวคอลัมน์ที่รู้จัก", "The first row does not hold the headings that are expected."),
        new(
            "โปรดใช้หัวคอลัมน์ agency, fiscalYear, target, score, public, survey หรือ หน่วยงาน, ปีงบประมาณ, รายการ, คะแนน, ส่วนที่ 1, ส่วนที่ 2",
            "Use agency, fiscalYear, target, score, public, survey or หน่วยงาน, ปีงบประมาณ, รายการ, คะแนน, ส่วนที่ 1, ส่วนที่ 2."));

    public static ImportProblem BadQuotes(int line) => new(
        line,
        new("เครื่องหมายคำพูดในแถวนี้ไม่ครบคู่", "The quotation marks of the row do not pair up."),
        new("โปรดบันทึกไฟล์ใหม่จากโปรแกรมตารางคำนวณเป็น CSV UTF-8", "Save the file again from a spreadsheet as CSV in UTF-8."));

    public static ImportProblem NoLevel(int row, string level, int year) => new(
        row,
        new($"ปีงบประมาณ {year} ไม่มีระดับ “{level}”", $"The fiscal year {year} has no level “{level}”."),
        new("โปรดเขียนระดับตามที่ประกาศ", "Write the level as it was published."));
}
