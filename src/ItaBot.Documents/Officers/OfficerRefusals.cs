namespace ItaBot.Documents.Officers;

/// <summary>Why tables of officers are refused for their form.</summary>
internal static class OfficerRefusals
{
    public static TableProblem NotATable { get; } = new(
        null,
        null,
        new("ไฟล์นี้ไม่ใช่ตารางที่อ่านได้", "The file is no table that can be read."),
        new("โปรดบันทึกเป็น CSV UTF-8 หรือ XLSX", "Save it as CSV in UTF-8 or as XLSX."));

    public static TableProblem NoRows { get; } = new(
        null,
        null,
        new("ไฟล์นี้ไม่มีรายชื่อเจ้าหน้าที่", "The file holds no officer."),
        new(
            "โปรดให้แถวแรกเป็นหัวคอลัมน์ id, name, agency, unit, role แล้วตามด้วยเจ้าหน้าที่แถวละหนึ่งคน",
            "Begin with the headings id, name, agency, unit, role, then one officer a row."));

    /// <summary>What is wrong with the file as such.</summary>
    public static TableProblem Of(ImportProblem problem) => new(problem.Line, null, problem.What, problem.WhatToDo);

    /// <summary>What is wrong with the headings; null where nothing is.</summary>
    public static TableProblem? Of(OfficerHeadings headings, int line)
    {
        if (headings.Repeated is { } repeated)
        {
            return new(
                line,
                repeated,
                new("มีหัวคอลัมน์นี้หรือชื่ออื่นของคอลัมน์เดียวกันมากกว่าหนึ่งช่อง", "More than one column has this heading or another word for it."),
                new("โปรดเหลือไว้คอลัมน์เดียว", "Leave one of them."));
        }

        if (headings.Missing.Count == 0)
        {
            return null;
        }

        var missing = string.Join(", ", headings.Missing.Select(OfficerHeadings.NameOf));
        return new(
            line,
            null,
            new($"ไม่มีคอลัมน์ {missing}", $"There is no column {missing}."),
            new(
                "โปรดให้แถวแรกมีหัวคอลัมน์ id, name, agency, unit, role หรือ รหัส, ชื่อ, หน่วยงาน, ส่วนราชการ, บทบาท",
                "Let the first row hold the headings id, name, agency, unit, role or รหัส, ชื่อ, หน่วยงาน, ส่วนราชการ, บทบาท."));
    }

    public static TableProblem NotADay(int line, string heading, string cell) => new(
        line,
        heading,
        new($"“{cell}” ไม่ใช่วันที่", $"“{cell}” is no day."),
        new("โปรดเขียนแบบ 2026-03-31, 31/3/2569 หรือ 31 มี.ค. 2569", "Write it like 2026-03-31, 31/3/2569 or 31 มี.ค. 2569."));
}
