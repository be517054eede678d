namespace ItaBot.Documents;

/// <summary>Why files as such are refused, whatever their format.</summary>
internal static class Refusals
{
    public static ImportProblem TooLarge(int megabytes) => new(
        null,
        new($"ไฟล์ใหญ่เกิน {megabytes} เมกะไบต์", $"The file is larger than {megabytes} megabytes."),
        new("รายงานที่เป็นข้อความมีขนาดเล็กกว่านี้มาก โปรดตรวจว่าเลือกไฟล์ถูกต้อง", "A report as text is far smaller; check that it is the right file."));

    public static ImportProblem Pdf { get; } = new(
        null,
        new("ไฟล์นี้เป็น PDF ซึ่งระบบไม่ได้อ่านโดยตรง", "The file is a PDF, which is not read directly."),
        new("โปรดคัดลอกข้อความจาก PDF มาบันทึกเป็นไฟล์ .txt แบบ UTF-8 (ถ้าเป็นภาพสแกนให้ทำ OCR ก่อน)", "Save its text as a .txt file in UTF-8 (a scan needs text recognition first)."));

    public static ImportProblem WordDocument { get; } = new(
        null,
        new("ไฟล์นี้เป็นเอกสาร Word ซึ่งระบบไม่ได้อ่านโดยตรง", "The file is a Word document, which is not read directly."),
        new("โปรดเปิดใน Word แล้วบันทึกเป็นข้อความธรรมดา (.txt) แบบ UTF-8", "Open it in Word and save it as plain text (.txt) in UTF-8."));

    public static ImportProblem OldOffice { get; } = new(
        null,
        new("ไฟล์นี้เป็นเอกสาร Office รุ่นเก่า (.doc หรือ .xls)", "The file is an Office document of the old kind (.doc or .xls)."),
        new("โปรดบันทึกใหม่เป็น .xlsx, .csv หรือข้อความแบบ UTF-8", "Save it again as .xlsx, .csv or text in UTF-8."));

    public static ImportProblem UnknownArchive { get; } = new(
        null,
        new("ไฟล์นี้เป็นไฟล์บีบอัดที่ไม่ใช่สมุดงาน Excel", "The file is an archive and not an Excel workbook."),
        new("โปรดแตกไฟล์แล้วนำเข้ารายงานทีละฉบับ", "Unpack it and import each report by itself."));

    public static ImportProblem BrokenWorkbook { get; } = new(
        null,
        new("เปิดสมุดงาน Excel นี้ไม่ได้ หรือแผ่นงานแรกไม่มีข้อมูล", "The Excel workbook cannot be opened, or its first sheet holds nothing."),
        new("โปรดเปิดใน Excel แล้วบันทึกใหม่เป็น .xlsx", "Open it in Excel and save it again as .xlsx."));

    public static ImportProblem NotUtf8(int line) => new(
        line,
        new("ตัวอักษรไม่ได้เข้ารหัสแบบ UTF-8 (อาจเป็น TIS-620 หรือ Windows-874)", "The characters are not encoded in UTF-8 (perhaps TIS-620 or Windows-874)."),
        new("โปรดเปิดไฟล์แล้วบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8", "Open the file and save it again with the encoding UTF-8."));

    public static ImportProblem Empty { get; } = new(
        1,
        new("ไฟล์ไม่มีข้อความ อาจคัดลอกมาจาก PDF ที่เป็นภาพสแกน", "The file holds no text; perhaps it was taken from a PDF that is a scan."),
        new("โปรดทำ OCR แล้วบันทึกข้อความเป็นไฟล์ .txt แบบ UTF-8", "Recognise its text (OCR) and save that as a .txt file in UTF-8."));

    public static ImportProblem LineTooLong(int line, int characters) => new(
        line,
        new($"บรรทัดนี้ยาวเกิน {characters} ตัวอักษร", $"The line is longer than {characters} characters."),
        new("รายงานไม่มีบรรทัดยาวขนาดนี้ โปรดตรวจว่าเลือกไฟล์ถูกต้อง", "No report has such lines; check that it is the right file."));

    public static ImportProblem NotAReport(int line) => new(
        line,
        new("ไม่พบคะแนน ตัวชี้วัด หรือมาตรการของรายงาน ITA ในไฟล์นี้", "The file holds no score, indicator or measure of an ITA report."),
        new("โปรดเลือกไฟล์รายงานผลการประเมิน ITA หรือไฟล์ตารางที่มีหัวคอลัมน์ตามคู่มือ", "Choose a report of ITA results, or a table with the columns that the manual names."));

    public static ImportProblem NothingReadable(UnreadableLine first) => new(
        first.Line,
        new(
            $"อ่านคะแนนในรายงานไม่ได้เลย แถวแรกที่อ่านไม่ได้คือ “{first.Text}” ({first.Why.Thai})",
            $"No score of the report could be read; the first row that could not is “{first.Text}” ({first.Why.English})."),
        new(
            "โปรดให้หัวตารางมีช่อง “ตัวชี้วัด” หรือ “ข้อคำถาม” กับช่อง “คะแนน” โดยคั่นช่องด้วยแท็บ",
            "Let the table have the headings “ตัวชี้วัด” or “ข้อคำถาม” and “คะแนน”, its cells separated by tabs."));

    public static ImportProblem NoFiscalYear(int line) => new(
        line,
        new("ไม่พบว่าเป็นผลการประเมินของปีงบประมาณใด", "The file does not say of which fiscal year the results are."),
        new("โปรดเพิ่มบรรทัด เช่น “ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568”", "Add a line such as “ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568”."));

    public static ImportProblem NoRules(int? line, int year) => new(
        line,
        new($"ยังไม่มีหลักเกณฑ์ของปีงบประมาณ {year}", $"There are no rules for the fiscal year {year}."),
        new($"โปรดตรวจปีงบประมาณ หรือเพิ่มไฟล์หลักเกณฑ์ของปี {year}", $"Check the fiscal year, or add a rule file for {year}."));
}
