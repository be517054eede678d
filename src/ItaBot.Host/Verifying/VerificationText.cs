using System.Diagnostics;
using System.Globalization;
using ItaBot.Conversations.Answers.Receipts;

namespace ItaBot.Host.Verifying;

/// <summary>What comes of computing an answer again, for people.</summary>
internal static class VerificationText
{
    public static string Write(Verification verification) => verification switch
    {
        Verification.Same => "same — เหมือนเดิม",
        Verification.Changed changed => string.Join(
            Environment.NewLine,
            [
                "changed — เปลี่ยนไป",
                .. changed.Causes.Select(c => $"  {Text(c)}"),
                .. changed.Gone.Select(f => $"  - {Text(f)}"),
                .. changed.Come.Select(f => $"  + {Text(f)}"),
            ]),
        _ => throw new UnreachableException(),
    };

    private static string Text(ReceiptFigure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.Year} {figure.Target} {figure.Kind} {figure.Value}");

    private static string Text(ChangeCause cause)
    {
        var year = cause.Year?.ToString(CultureInfo.InvariantCulture);
        return cause.Kind switch
        {
            ChangeCauseKind.Data => $"นำเข้าผลปี {year} ใหม่หลังจากนั้น — the assessment of {year} was imported again",
            ChangeCauseKind.Rules => $"แก้ไฟล์หลักเกณฑ์ปี {year} หลังจากนั้น — the rules of {year} were changed",
            ChangeCauseKind.NewYear => $"มีผลปี {year} เพิ่มเข้ามา — an assessment of {year} came to the record",
            ChangeCauseKind.YearGone => $"ไม่มีผลปี {year} ในระบบแล้ว — the assessment of {year} is no longer on record",
            ChangeCauseKind.Feedback => "มีผู้ตอบความเห็นเพิ่ม หรือมีรอบเก็บความเห็นใหม่ — more people gave feedback, or there is a newer round",
            ChangeCauseKind.Program => "ข้อมูลและหลักเกณฑ์เหมือนเดิม แต่โปรแกรมตอบต่างไป — data and rules are the same; the program answers in another way",
            _ => throw new UnreachableException(),
        };
    }
}
