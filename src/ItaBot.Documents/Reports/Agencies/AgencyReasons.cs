using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Agencies;

/// <summary>Why an agency's name or place was taken in another way than it is printed.</summary>
internal static class AgencyReasons
{
    public static LocalText Placeholder { get; } = new(
        "ช่องชื่อหน่วยงานของแบบฟอร์มไม่ได้กรอก", "the template's gap for the agency's name was not filled in");

    public static LocalText Variant { get; } = new(
        "สะกดชื่อหน่วยงานต่างไป น่าจะเป็นหน่วยงานเดียวกัน", "the name is spelt in another way; it seems to be the same agency");

    public static LocalText PlaceNotTaken { get; } = new(
        "อำเภอและจังหวัดนี้ไม่ได้พิมพ์คู่กับชื่อหน่วยงาน หรือไม่ตรงกับข้อมูลที่มี จึงไม่นำมาใช้",
        "this district and province do not stand beside the agency's name, or differ from what is known; they are not taken");
}
