using ItaBot.Reminders.Duties;

namespace ItaBot.Reminders.Tests.Duties;

public sealed class MonitoringLineTests
{
    [Theory]
    [InlineData("ผู้บริหารติดตามทุกเดือน", 1)]
    [InlineData("รายงานทุก ๆ เดือน", 1)]
    [InlineData("จัดทำเป็นรายเดือน", 1)]
    [InlineData("ประชุมเดือนละ ๑ ครั้ง", 1)]
    [InlineData("รายงานทุกสิ้นเดือน", 1)]
    [InlineData("รายงานไตรมาสละ ๑ ครั้ง", 3)]
    [InlineData("ติดตามทุกไตรมาส", 3)]
    [InlineData("รายไตรมาศ", 3)]
    [InlineData("รายงานทุก ๓ เดือน", 3)]
    [InlineData("ทุก ๖ เดือน", 6)]
    [InlineData("ทุกๆ 6เดือน", 6)]
    [InlineData("รายงานทุกหกเดือน", 6)]
    [InlineData("ปีละ ๒ ครั้ง", 6)]
    [InlineData("สรุปปีละครั้ง", 12)]
    [InlineData("ปีละ ๑ ครั้ง", 12)]
    [InlineData("รายงานผลทุกปี", 12)]
    [InlineData("ข้อมูลรายเดือน หรือรายไตรมาส หรือราย ๖ เดือน", 6)]
    public void A_rhythm_is_read_in_the_words_of_reports(string line, int months) =>
        Assert.Equal(months, MonitoringLine.Read(line).Every);

    [Theory]
    [InlineData("รอบ ๖ เดือน", "6")]
    [InlineData("รอบ ๑๒ เดือน", "12")]
    [InlineData("รายงานผล -รอบ ๖ เดือน -รอบ ๑๒ เดือน", "6 12")]
    [InlineData("รายงานรอบ 6 และ 12 เดือน", "6 12")]
    [InlineData("แจ้งความก้าวหน้ารอบหกเดือน", "6")]
    public void Rounds_are_read_each_once(string line, string rounds)
    {
        var read = MonitoringLine.Read(line);

        Assert.Null(read.Every);
        Assert.Equal(rounds, string.Join(' ', read.Rounds));
    }

    [Theory]
    [InlineData("ภายในเมษายนและตุลาคม", "4 10")]
    [InlineData("รายงานทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม ของทุกปี", "4 10")]
    [InlineData("ภายใน เม.ย. และ ต.ค.", "4 10")]
    [InlineData("รายงานช่วง ต.ค. ๖๘ - มี.ค. ๖๙", "3")]
    [InlineData("รายงานให้ทราบถึง E-Service ใน เม.ย. และ ต.ค.", "4 10")]
    public void Months_are_read_by_name_and_abbreviation(string line, string months) =>
        Assert.Equal(months, string.Join(' ', MonitoringLine.Read(line).Months.Select(m => m.Month)));

    [Theory]
    [InlineData("แจ้งเงิน รายการ และปัญหา")]
    [InlineData("กองคลังบอกผลให้ผู้บริหาร")]
    [InlineData("ลงผลงานเป็นประจำ")]
    [InlineData("รายงานผลงานในแต่ละเดือน ละเอียดทุกเรื่อง")]
    [InlineData("แก้ข้อมูลทันทีที่เปลี่ยน")]
    [InlineData("ย้ำ No Gift Policy ทุกเทศกาล")]
    [InlineData("ตามแผนดำเนินงานประจำปี ระยะเวลา ๖ เดือนแรก")]
    public void A_line_without_a_rhythm_gives_none(string line)
    {
        var read = MonitoringLine.Read(line);

        Assert.Null(read.Every);
        Assert.Empty(read.Rounds);
        Assert.Empty(read.Months);
    }
}
