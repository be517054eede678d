using System.Globalization;
using ItaBot.Conversations.Understanding;
using ItaBot.Conversations.Understanding.Mentions;
using ItaBot.Conversations.Understanding.Vocabularies;

namespace ItaBot.Conversations.Tests.Understanding.Mentions;

public class DateReaderTests
{
    private static readonly Vocabulary Vocabulary = VocabularyReader.Load(Understander.DefaultDirectory);
    private static readonly DateOnly Monday = new(2026, 2, 16);

    [Theory]
    [InlineData("๓๑ มี.ค. ๖๙", "2026-03-31")]
    [InlineData("วันที่ 30 กันยายน 2569", "2026-09-30")]
    [InlineData("5 มกรา 70", "2027-01-05")]
    [InlineData("16 เดือนกุมภาพันธ์ พ.ศ. 2569", "2026-02-16")]
    [InlineData("วันที่ ๑๒ เมษายน", "2026-04-12")]
    [InlineData("2 ม.ค.", "2027-01-02")]
    [InlineData("2 March 2026", "2026-03-02")]
    [InlineData("on March 10, 2026", "2026-03-10")]
    [InlineData("2nd of April", "2026-04-02")]
    [InlineData("31/03/2569", "2026-03-31")]
    [InlineData("๑/๔/๖๙", "2026-04-01")]
    [InlineData("2026-05-09", "2026-05-09")]
    [InlineData("วันที่ 20", "2026-02-20")]
    [InlineData("วันที่ 10", "2026-03-10")]
    [InlineData("วันศุกร์", "2026-02-20")]
    [InlineData("วันจันทร์", "2026-02-23")]
    [InlineData("วันศุกร์หน้า", "2026-02-27")]
    [InlineData("next Friday", "2026-02-27")]
    [InlineData("สิ้นเดือน", "2026-02-28")]
    [InlineData("สิ้นเดือนหน้า", "2026-03-31")]
    [InlineData("สิ้นเดือนมกราคม", "2027-01-31")]
    [InlineData("end of next month", "2026-03-31")]
    [InlineData("สิ้นปีงบประมาณ", "2026-09-30")]
    public void A_day_is_read_in_any_form(string text, string day) =>
        Assert.Equal(day, Read(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("31 กุมภาพันธ์ 2569")]
    [InlineData("99/99/2569")]
    [InlineData("ข้อ 3 มีคะแนนเท่าไร")]
    [InlineData("ข้อ 3 มีค่าเท่าไร")]
    [InlineData("อาทิตย์นี้")]
    [InlineData("ปี 2569")]
    [InlineData("9.1 กับ 9.2")]
    public void What_is_no_day_is_not_read_as_one(string text) => Assert.Null(Read(text));

    private static DateOnly? Read(string text) =>
        new DateReader(Vocabulary).Read(new Reading(Vocabulary.Normaliser.Normalise(text)), Monday);
}
