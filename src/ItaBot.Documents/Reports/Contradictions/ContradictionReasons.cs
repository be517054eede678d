using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Contradictions;

/// <summary>What a report's words say against its tables.</summary>
internal static class ContradictionReasons
{
    public static LocalText HeadingNumber { get; } = new(
        "เลขหน้าหัวข้อไม่ตรงกับเลขในข้อความ ระบบยึดเลขในข้อความ",
        "the number in front of the heading is not the one in its words; the words count");

    public static LocalText NotLowest { get; } = new(
        "ข้อความเรียกข้อนี้ว่าคะแนนน้อยที่สุด แต่ตารางมีข้อที่น้อยกว่า",
        "the text calls this item the lowest, but the table has a lower one");

    public static LocalText NotAllPass { get; } = new(
        "ข้อความว่าทุกข้อผ่าน แต่ตารางมีข้อที่ไม่ผ่าน", "the text says that each item passes, but the table has one that does not");

    public static LocalText NotAllFail { get; } = new(
        "ข้อความว่าทุกข้อไม่ผ่าน แต่ตารางมีข้อที่ผ่าน", "the text says that each item fails, but the table has one that passes");

    public static LocalText OtherCount { get; } = new(
        "จำนวนข้อที่ไม่ผ่านในข้อความไม่ตรงกับตาราง", "the text counts another number of failing items than the table has");

    public static LocalText OtherIndicatorsName(int number) => new(
        $"ชื่อที่ตามหลังเป็นของตัวชี้วัดที่ {number}", $"the name that follows is that of indicator {number}");

    public static LocalText NotPerception { get; } = new(
        "ข้อความว่าตัวชี้วัดนี้วัดการรับรู้ แต่เป็นตัวชี้วัดของ OIT ซึ่งตรวจจากข้อมูลที่เปิดเผย",
        "the text says that the indicator measures perception, but it belongs to the OIT, which checks what is disclosed");

    public static LocalText AllOfProvince { get; } = new(
        "ข้อความนี้พูดถึงทุกหน่วยงานในจังหวัด ไม่ใช่หน่วยงานนี้",
        "the sentence is about all agencies of a province, not about this one");

    public static LocalText OtherThreshold(decimal passMark) => new(
        $"เกณฑ์ผ่านคือ {passMark:0.##} คะแนน", $"the pass mark is {passMark:0.##}");
}
