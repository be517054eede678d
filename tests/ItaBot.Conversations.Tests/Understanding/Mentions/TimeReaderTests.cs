using ItaBot.Conversations.Understanding.Mentions;

namespace ItaBot.Conversations.Tests.Understanding.Mentions;

public class TimeReaderTests
{
    [Theory]
    [InlineData("เตือนตอน 9 โมง", "09:00")]
    [InlineData("เตือนตอน ๙ โมงครึ่ง", "09:30")]
    [InlineData("สิบเอ็ดโมงเช้า", "11:00")]
    [InlineData("สามโมงเช้า", "09:00")]
    [InlineData("4 โมงเย็น", "16:00")]
    [InlineData("บ่ายโมง", "13:00")]
    [InlineData("บ่ายสอง", "14:00")]
    [InlineData("บ่าย 3 โมงครึ่ง", "15:30")]
    [InlineData("เที่ยงครึ่ง", "12:30")]
    [InlineData("ตีห้า", "05:00")]
    [InlineData("สองทุ่ม", "20:00")]
    [InlineData("10:30", "10:30")]
    [InlineData("10.30 น.", "10:30")]
    [InlineData("9 น.", "09:00")]
    [InlineData("14 นาฬิกา", "14:00")]
    [InlineData("9 am", "09:00")]
    [InlineData("2pm", "14:00")]
    [InlineData("2:15 p.m.", "14:15")]
    [InlineData("12 am", "00:00")]
    [InlineData("at noon", "12:00")]
    public void A_time_of_day_is_read(string text, string time) => Assert.Equal(TimeOnly.Parse(time, null), TimeReader.Read(text));

    [Theory]
    [InlineData("อีก 9 วัน")]
    [InlineData("วันที่ 10.3.2569")]
    [InlineData("คะแนน 10.30")]
    [InlineData("25:10")]
    [InlineData("บ่ายนี้")]
    [InlineData("ชั่วโมงหน้า")]
    [InlineData("ตีความเกณฑ์")]
    [InlineData("i am busy")]
    public void What_is_no_time_of_day_is_left_alone(string text) => Assert.Null(TimeReader.Read(text));
}
