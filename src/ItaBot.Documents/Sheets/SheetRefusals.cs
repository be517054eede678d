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

    public static ImportProblem HeadingTwice(int row, string heading) => new(
        row,
        new($"มีหัวคอลัมน์ “{heading}” หรือชื่ออื่นของคอลัมน์เดียวกันมากกว่าหนึ่งช่อง", $"More than one column is headed “{heading}” or by another word for it."),
        new("โปรดเหลือไว้คอลัมน์เดียว", "Leave one of them."));

    public static ImportProblem NoYear(int row, string cell) => new(
        row,
        new($"“{cell}” ไม่ใช่ปีงบประมาณ", $"“{cell}” is no fiscal year."),
        new("โปรดเขียนปีงบประมาณเป็น พ.ศ. เช่น 2568 อย่างน้อยในแถวแรก", "Write the fiscal year, such as 2568, at least in the first row."));

    public static ImportProblem NoScore(int row, string target) => new(
        row,
        new($"แถวของ “{target}” ไม่มีคะแนน", $"The row of “{target}” holds no score."),
        new("โปรดเติมคะแนน หรือลบแถวนี้ถ้าไม่ได้ประกาศคะแนน", "Fill in the score, or delete the row if none was published."));

    public static ImportProblem BadQuotes(int line) => new(
        line,
        new("เครื่องหมายคำพูดในแถวนี้ไม่ครบคู่", "The quotation marks of the row do not pair up."),
        new("โปรดบันทึกไฟล์ใหม่จากโปรแกรมตารางคำนวณเป็น CSV UTF-8", "Save the file again from a spreadsheet as CSV in UTF-8."));
}
