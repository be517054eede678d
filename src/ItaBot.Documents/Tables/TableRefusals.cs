namespace ItaBot.Documents.Tables;

/// <summary>Why tables are refused for their form.</summary>
internal static class TableRefusals
{
    public static TableProblem NotATable { get; } = new(
        null,
        null,
        new("ไฟล์นี้ไม่ใช่ตารางที่อ่านได้", "The file is no table that can be read."),
        new("โปรดบันทึกเป็น CSV UTF-8 หรือ XLSX", "Save it as CSV in UTF-8 or as XLSX."));

    public static TableProblem NoRows<TColumn>(TableForm<TColumn> form) where TColumn : struct, Enum => new(
        null,
        null,
        new($"ไฟล์นี้ไม่มี{form.Row.Thai}", $"The file holds no {form.Row.English}."),
        new(
            $"โปรดให้แถวแรกเป็นหัวคอลัมน์ {form.EnglishHeadings} หรือ {form.ThaiHeadings} แล้วตามด้วย{form.Row.Thai}แถวละหนึ่งรายการ",
            $"Begin with the headings {form.EnglishHeadings} or {form.ThaiHeadings}, then one {form.Row.English} a row."));

    /// <summary>What is wrong with the file as such.</summary>
    public static TableProblem Of(ImportProblem problem) => new(problem.Line, null, problem.What, problem.WhatToDo);

    /// <summary>What is wrong with the headings; null where nothing is.</summary>
    public static TableProblem? Of<TColumn>(TableHeadings<TColumn> headings, TableForm<TColumn> form, int line) where TColumn : struct, Enum
    {
        if (headings.Repeated is { } repeated)
        {
            return new(
                line,
                repeated,
                new("มีหัวคอลัมน์นี้หรือชื่ออื่นของคอลัมน์เดียวกันมากกว่าหนึ่งช่อง", "More than one column has this heading or another word for it."),
                new("โปรดเหลือไว้คอลัมน์เดียว", "Leave one of them."));
        }

        if (headings.MissingOf(form) is not { Count: > 0 } missing)
        {
            return null;
        }

        var names = string.Join(", ", missing.Select(TableForm<TColumn>.NameOf));
        return new(
            line,
            null,
            new($"ไม่มีคอลัมน์ {names}", $"There is no column {names}."),
            new(
                $"โปรดให้แถวแรกมีหัวคอลัมน์ {form.EnglishHeadings} หรือ {form.ThaiHeadings}",
                $"Let the first row hold the headings {form.EnglishHeadings} or {form.ThaiHeadings}."));
    }
}
