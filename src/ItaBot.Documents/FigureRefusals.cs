using ItaBot.Scoring;

namespace ItaBot.Documents;

/// <summary>Why files are refused for a figure in them.</summary>
internal static class FigureRefusals
{
    private static readonly LocalText CheckTheLine = new(
        "โปรดแก้ไขบรรทัดนี้ให้ตรงกับผลที่ประกาศแล้วนำเข้าใหม่", "Correct the line to what was published and import again.");

    public static ImportProblem OutOfRange(int? line, decimal figure) => new(
        line,
        new($"คะแนน {figure} ไม่อยู่ระหว่าง 0 ถึง 100", $"The score {figure} is not between 0 and 100."),
        CheckTheLine);

    public static ImportProblem Unknown(int? line, Target target, int year) => new(
        line,
        new($"ปีงบประมาณ {year} ไม่มี {NameOf(target)}", $"The fiscal year {year} has no {NameOf(target)}."),
        CheckTheLine);

    public static ImportProblem HasNoParts(int? line, Target target, int year) => new(
        line,
        new($"{NameOf(target)} ของปีงบประมาณ {year} มีคะแนนเดียว ไม่แยกเป็นสองส่วน", $"{NameOf(target)} has a single score in {year}, not two parts."),
        CheckTheLine);

    public static ImportProblem Twice(int? line, string target, int? earlier) => new(
        line,
        new($"{target} มีคะแนนสองค่าที่ต่างกัน (ค่าแรกอยู่บรรทัด {earlier})", $"{target} has two different scores (the first is in line {earlier})."),
        CheckTheLine);

    public static ImportProblem NoLevel(int? line, string level, int year) => new(
        line,
        new($"ปีงบประมาณ {year} ไม่มีระดับ “{level}”", $"The fiscal year {year} has no level “{level}”."),
        new("โปรดเขียนระดับตามที่ประกาศ", "Write the level as it was published."));

    public static ImportProblem NotANumber(int line, string text) => new(
        line,
        new($"“{text}” ไม่ใช่คะแนน", $"“{text}” is not a score."),
        CheckTheLine);

    public static ImportProblem NotATarget(int line, string text) => new(
        line,
        new($"ไม่รู้จักรายการ “{text}”", $"“{text}” names nothing that has a score."),
        new(
            "โปรดเขียน คะแนนรวม, ระดับ, IIT, ตัวชี้วัดที่ 4, 9.1 หรือเลขข้อ เช่น i10, e9, o13",
            "Write total, level, IIT, indicator:4, 9.1 or an item such as i10, e9, o13."));

    private static string NameOf(Target target) => target.Kind is TargetKind.Item ? target.Id : target.ToString();
}
