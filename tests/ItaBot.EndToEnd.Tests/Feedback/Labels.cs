namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>What stands on the buttons of the questionnaire that citizens tap here.</summary>
internal static class Labels
{
    public const string Agree = "ยินยอม เริ่มเลย";
    public const string Refuse = "ไม่ยินยอม";
    public const string Short = "แบบสั้น";
    public const string Full = "แบบเต็ม";
    public const string Service = "ขยะ สาธารณสุข";
    public const string When = "เดือนนี้";
    public const string DoNotKnow = "ไม่ทราบ";
    public const string NoComment = "ไม่มี";
    public const string Send = "ส่งคำตอบ";
    public const string Stop = "หยุดทำ";
    public const string SendPartly = "ส่งเท่าที่ตอบ";
    public const string Discard = "ไม่ส่ง ลบทิ้ง";
}
