using ItaBot.Documents.Tests.Support;
using static ItaBot.Documents.Tests.Support.Report;

namespace ItaBot.Documents.Tests.Reports;

public sealed class ContradictionTests
{
    private static readonly string[] Items = [Row("i๑๐ ก", "๔๒.๓๕"), Row("i๑๑ ข", "๙๘.๘๒"), Row("i๑๒ ค", "๙๑.๑๘")];

    [Theory]
    [InlineData("พบว่า ข้อ i๑๒ มีคะแนนเฉลี่ยน้อยที่สุด คือ ๙๑.๑๘", "i๑๒ ๙๑.๑๘", "item:i10=42.35")]
    [InlineData("พบว่า ในแต่ละข้อคำถาม ผ่านค่ามาตรฐาน", "แต่ละข้อคำถาม ผ่าน", "item:i10=42.35")]
    [InlineData("พบว่า ทุกข้อไม่ผ่านเกณฑ์", "ทุกข้อไม่ผ่าน", "item:i11=98.82")]
    [InlineData("พบว่า มี ๒ ข้อ ที่ไม่ผ่านเกณฑ์", "มี ๒ ข้อ", "1")]
    [InlineData("พบว่า คะแนนต่ำที่สุดคือข้อ i๑๒", "i๑๒", "item:i10=42.35")]
    [InlineData("พบว่า ข้อ i๑๐ น้อยกว่า ๔๒.๓๕ คะแนน", "น้อยกว่า ๔๒.๓๕ คะแนน", "85")]
    [InlineData("ส่วนตัวชี้วัดที่ ๘ ประสิทธิภาพการสื่อสาร ดีขึ้น", "ตัวชี้วัดที่ ๘ ประสิทธิภาพการสื่อสาร", "indicator:8")]
    [InlineData("ส่วนตัวชี้วัดที่ ๙ เป็นการประเมินการรับรู้", "ตัวชี้วัดที่ ๙", "indicator:9")]
    [InlineData("หน่วยงานในจังหวัดนครนายกทุกแห่ง ควรปรับปรุง", "ในจังหวัดนครนายกทุกแห่ง", "")]
    [InlineData("(๙.๒) ตัวชี้วัดย่อยที่ ๙.๓ การจัดซื้อจัดจ้าง", "(๙.๒)", "sub:9.3")]
    public void Words_against_the_table_are_noted_at_their_line(string prose, string printed, string taken)
    {
        var notes = Some.Imported(WithItems("ตัวชี้วัดที่ ๔", [.. Items, prose])).Assessment.Notes;

        var note = Assert.Single(notes);
        Assert.Equal((FirstLine + 5, printed, taken), (note.Line, note.Printed, note.Taken));
    }

    [Theory]
    [InlineData("พบว่า ข้อ i๑๐ มีคะแนนเฉลี่ยน้อยที่สุด คือ ๔๒.๓๕")]
    [InlineData("พบว่า มี ๑ ข้อ คือ ข้อ i๑๐ ที่น้อยกว่า ๘๕ คะแนน")]
    [InlineData("พบว่า มี ๓ ข้อที่ต้องอ่าน")]
    [InlineData("พบว่า มี ๓ ข้อ โดยข้อ i๑๐ ไม่ผ่าน")]
    [InlineData("พบว่า ข้อ i๑๑ มีคะแนนสูงที่สุด ส่วนคะแนนน้อยที่สุดคือข้อ i๑๐")]
    [InlineData("พบว่า ข้อ i๑๑ มีคะแนนสูงที่สุดและมีข้อหนึ่งที่ต่ำที่สุด")]
    [InlineData("พบว่า ข้อที่ได้คะแนนต่ำที่สุด คือ ข้อ i๑๐ รองลงมาคือข้อ i๑๒")]
    [InlineData("พบว่า ทุกข้อผ่านเกณฑ์ ยกเว้นข้อ i๑๐")]
    [InlineData("ตั้งเป้าพัฒนาข้อที่ต่ำกว่า ๙๐ คะแนน และข้อที่น้อยกว่า ๑๐๐ คะแนน")]
    [InlineData("ปีก่อนหน่วยงานได้ต่ำกว่า ๗๒.๒๗ คะแนน")]
    [InlineData("ส่วนตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ดีขึ้น")]
    [InlineData("ส่วนตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน เป็นการประเมินการรับรู้")]
    [InlineData("(๙.๓) ตัวชี้วัดย่อยที่ ๙.๓ การจัดซื้อจัดจ้าง")]
    public void Words_that_agree_with_the_table_are_not_noted(string prose)
    {
        var notes = Some.Imported(WithItems("ตัวชี้วัดที่ ๔", [.. Items, prose])).Assessment.Notes;

        Assert.Empty(notes);
    }

    [Fact]
    public void An_item_in_two_parts_passes_or_fails_by_their_mean()
    {
        string[] rows = [Row("e๗ ก", "๘๒.๕๕ EitPublic"), Row("", "๘๗.๔๕ EitSurvey")];

        var notes = Some.Imported(WithItems("ตัวชี้วัดที่ ๘", [.. rows, "พบว่า แต่ละข้อผ่านเกณฑ์"])).Assessment.Notes;

        Assert.Empty(notes);
    }

    [Fact]
    public void A_measures_strength_below_the_pass_mark_and_its_problem_at_a_hundred_are_noted()
    {
        string Report(string score, string problem) => WithMeasure(problem: problem) + "\n\nสรุป\n" + Row("ตัวชี้วัด", "คะแนน") + $"\n๔ การใช้ทรัพย์สินของราชการ\t{score}";

        var strength = Some.Imported(Report("๗๐", "เป็นจุดแข็งที่สุด")).Assessment.Notes;
        var problem = Some.Imported(Report("๑๐๐", "มีการยืมโดยไม่ขอ")).Assessment.Notes;
        var fits = Some.Imported(Report("๗๐", "มีการยืมโดยไม่ขอ")).Assessment.Notes;

        Assert.Equal(["จุดแข็ง", "measure:1"], strength.Concat(problem).Select(n => n.Printed));
        Assert.Empty(fits);
    }
}
