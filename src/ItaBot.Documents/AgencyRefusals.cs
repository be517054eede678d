using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents;

/// <summary>Why files are refused for the agency that they name.</summary>
internal static class AgencyRefusals
{
    public static ImportProblem None { get; } = new(
        1,
        new("ไม่พบชื่อหน่วยงานในไฟล์", "The file names no agency."),
        new(
            "โปรดเพิ่มชื่อเต็มของหน่วยงาน เช่น องค์การบริหารส่วนตำบล… หรือ เทศบาลตำบล… หน่วยงานประเภทอื่นให้นำเข้าเป็น CSV หรือ XLSX ที่มีช่องหน่วยงาน",
            "Add the agency's full name, such as องค์การบริหารส่วนตำบล… or เทศบาลตำบล…; for other kinds of agencies import CSV or XLSX with a column for the agency."));

    public static ImportProblem Namesakes(int? line, IReadOnlyList<Agency> agencies) => new(
        line,
        new(
            $"มีหลายหน่วยงานชื่อ “{agencies[0].Name}” คือ {string.Join(", ", agencies.Select(a => a.Id))}",
            $"Several agencies are called “{agencies[0].Name}”: {string.Join(", ", agencies.Select(a => a.Id))}."),
        new("โปรดระบุด้วย --agency ID ว่าหมายถึงหน่วยงานใด", "Say which is meant with --agency ID."));

    public static ImportProblem Unknown(int line, string name) => new(
        line,
        new($"ยังไม่รู้จักหน่วยงาน “{name}”", $"The agency “{name}” is not known yet."),
        new("โปรดระบุรหัสให้หน่วยงานนี้ด้วย --agency ID (อักษรละติน ตัวเลข และขีด เช่น bang-rak)", "Give it an id with --agency ID (latin letters, digits and hyphens, such as bang-rak)."));

    public static ImportProblem OtherThanGiven(int? line, string name, string id) => new(
        line,
        new($"ไฟล์นี้เป็นของ “{name}” ไม่ใช่หน่วยงานรหัส {id}", $"The file is about “{name}”, not about the agency {id}."),
        new("โปรดตรวจไฟล์ หรือแก้ --agency ให้ถูกต้อง", "Check the file, or correct --agency."));

    public static ImportProblem BadId(int? line, string id) => new(
        line,
        new($"รหัสหน่วยงาน “{id}” ใช้ไม่ได้", $"“{id}” cannot be an agency's id."),
        new("โปรดใช้อักษรละตินตัวเล็ก ตัวเลข และขีด เช่น bang-rak", "Use small latin letters, digits and hyphens, such as bang-rak."));

    public static ImportProblem Two(int line, string first, string second) => new(
        line,
        new($"ไฟล์นี้มีสองหน่วยงาน คือ “{first}” และ “{second}”", $"The file is about two agencies, “{first}” and “{second}”."),
        new("โปรดแยกเป็นไฟล์ละหนึ่งหน่วยงาน", "Split it into one file for each agency."));

    public static ImportProblem TwoYears(int line, int first, int second) => new(
        line,
        new($"ไฟล์นี้มีสองปีงบประมาณ คือ {first} และ {second}", $"The file is about two fiscal years, {first} and {second}."),
        new("โปรดแยกเป็นไฟล์ละหนึ่งปีงบประมาณ", "Split it into one file for each fiscal year."));
}
