using ItaBot.Testing;
using Xunit.Abstractions;

namespace ItaBot.Feedback.Tests.Texts;

public sealed class CorruptionReportTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("แจ้งทุจริต")]
    [InlineData("report corruption")]
    [InlineData("มีการติดสินบน")]
    [InlineData("จ่ายใต้โต๊ะ")]
    [InlineData("โครงการนี้มีเงินทอน")]
    [InlineData("ผู้รับเหมาฮั้วประมูล")]
    [InlineData("เจ้าหน้าที่เรียกรับเงิน")]
    [InlineData("ต้องให้ค่าน้ำร้อนน้ำชา")]
    [InlineData("เก็บส่วย")]
    [InlineData("ยักยอกเงินกองทุน")]
    [InlineData("โกงทั้งสำนักงาน")]
    [InlineData("กินหัวคิว")]
    [InlineData("ขอเงินถึงจะทำให้")]
    [InlineData("ต้องจ่ายพิเศษให้เจ้าหน้าที่")]
    [InlineData("มีเส้นสายถึงจะได้")]
    [InlineData("โ ก ง")]
    [InlineData("ใ ต้ โ ต๊ ะ")]
    [InlineData("โกงงงงง")]
    [InlineData("ยักยกอเงิน")]
    [InlineData("น้ำร้อนน้ำช้า")]
    [InlineData("ไม่จ่ายก็ไม่ได้")]
    [InlineData("ถ้าไม่ใต้โต๊ะ เรื่องไม่เดิน")]
    [InlineData("ใครบอกว่าไม่มีการโกง")]
    [InlineData("บริการไม่ดี มีการโกง")]
    [InlineData("They asked me for money")]
    [InlineData("a KICK-BACK of ten percent")]
    [InlineData("b r i b e")]
    [InlineData("it is not fair, they took bribes")]
    public void A_report_is_recognised_in_many_words(string text) => Assert.True(Delivered.Data.Corruption.IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("ไม่มีการโกง")]
    [InlineData("โปร่งใสดี ไม่เรียกรับเงิน")]
    [InlineData("ค่าธรรมเนียมแพงไป")]
    [InlineData("ไม่เคยถูกเรียกรับเงิน")]
    [InlineData("ไม่มีเงินทอน")]
    [InlineData("ปลูกป่าโกงกาง")]
    [InlineData("พนักงานสวยมาก")]
    [InlineData("ป้ายต่อต้านการทุจริตสวยดี")]
    [InlineData("ขอให้มีที่นั่งเพิ่ม")]
    [InlineData("จ่ายภาษีแล้วได้ใบเสร็จทันที")]
    [InlineData("no bribes here")]
    [InlineData("Nobody asked for money")]
    [InlineData("I was never asked for money")]
    [InlineData("the fee is too high")]
    public void Praise_and_other_complaints_are_no_reports(string text) => Assert.False(Delivered.Data.Corruption.IsIn(text));

    [Theory]
    [InlineData("ไม่มีการทุจริต โปร่งใสดี")]
    [InlineData("โปร่งใสดีมากไม่มีเงินใต้โต๊ะ")]
    [InlineData("ไม่ต้องจ่ายเงินก็ได้บริการดี")]
    [InlineData("เก็บเงินค่าขยะเร็วกว่านี้ถึงจะดี")]
    [InlineData("ขอเงินสนับสนุนกลุ่มแม่บ้าน")]
    [InlineData("ปลูกป่าโกงกาง")]
    [InlineData("ช่องทางร้องเรียนหายาก")]
    [InlineData("อยากร้องเรียนเรื่องหมาจรจัด")]
    [InlineData("ไฟทางดับหลายจุด ร้องเรียนไปแล้วไม่มาซ่อม")]
    [InlineData("Nobody asked for money")]
    public void What_denies_it_or_means_something_else_is_told_apart(string text) => Assert.True(Delivered.Data.Corruption.Denies(text));

    [Theory]
    [InlineData("")]
    [InlineData("บริการดี")]
    [InlineData("อยากร้องเรียน")]
    [InlineData("แจ้งทุจริต")]
    [InlineData("ไม่มีการโกง แต่มีใต้โต๊ะ")]
    [InlineData("ใครบอกว่าไม่มีการโกง")]
    [InlineData("ไม่จ่ายก็ไม่ได้")]
    [InlineData("อยากร้องเรียนเจ้าหน้าที่เรื่องขยะ")]
    [InlineData("โ ก ง ไม่มีการโกง")]
    public void What_reports_it_or_has_nothing_to_do_with_it_denies_nothing(string text) => Assert.False(Delivered.Data.Corruption.Denies(text));

    // Half of what people tell in their own words is not in any list. What was measured on lines that nobody tuned on must not sink.
    [Theory]
    [InlineData("corruption-seen.txt", 0.9, 0.8)]
    [InlineData("corruption-heldout.txt", 0.46, 0.87)]
    public void Reports_in_other_words_are_recognised_as_well_as_when_it_was_measured(string file, double leastRecall, double leastPrecision)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root.FullName, "tests", "ItaBot.Feedback.Tests", "Texts", file))
            .Where(l => l.Length > 2 && l[0] is '+' or '-')
            .Select(l => (IsReport: l[0] == '+', Text: l[2..]))
            .ToList();
        var found = lines.Where(l => Delivered.Data.Corruption.IsIn(l.Text)).ToList();
        var missed = lines.Where(l => l.IsReport).Except(found).ToList();
        var wrong = found.Where(l => !l.IsReport).ToList();

        var recall = 1 - (missed.Count / (double)lines.Count(l => l.IsReport));
        var precision = 1 - (wrong.Count / (double)found.Count);
        output.WriteLine($"recall {recall:P1}, precision {precision:P1}\nmissed: {string.Join(" | ", missed)}\nwrong: {string.Join(" | ", wrong)}");

        Assert.InRange(recall, leastRecall, 1);
        Assert.InRange(precision, leastPrecision, 1);
    }
}
