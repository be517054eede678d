using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Tests.Understanding.Mentions;

public class DutyTests
{
    [Theory]
    [InlineData("มาตรการไหนเลยกำหนด", "overdue")]
    [InlineData("วันนี้มีมาตรการอะไรครบกำหนด", "today")]
    [InlineData("มาตรการที่ครบกำหนดสัปดาห์นี้", "thisWeek")]
    [InlineData("อาทิตย์หน้ามีมาตรการอะไรต้องส่ง", "nextWeek")]
    [InlineData("measures due this month", "thisMonth")]
    [InlineData("มาตรการที่ต้องเสร็จเดือนหน้า", "nextMonth")]
    [InlineData("มาตรการที่ครบกำหนดใน ๑๔ วันนี้", "days:14")]
    [InlineData("measures due within two weeks", "days:14")]
    [InlineData("พรุ่งนี้มีมาตรการอะไรครบกำหนด", "days:1")]
    [InlineData("มาตรการไหนใกล้ครบกำหนด", null)]
    public void The_time_is_read_in_which_something_is_due(string text, string? period) =>
        Assert.Equal(period, Speech.Read(text).Slots.Period?.Name);

    [Theory]
    [InlineData("มาตรการของกองคลังมีอะไรบ้าง", "กองคลัง")]
    [InlineData("มาตรการของสำนักปลัดฯ มีอะไรบ้าง", "สำนักปลัด")]
    [InlineData("งานพัสดุรับผิดชอบมาตรการอะไร", "งานพัสดุ")]
    [InlineData("which measures does the Finance Division have", "Finance Division")]
    [InlineData("มาตรการทั้งหมดมีอะไรบ้าง", null)]
    public void The_owner_is_told_as_it_was_typed(string text, string? owner) =>
        Assert.Equal(owner, Speech.Read(text).Slots.Owner);

    [Theory]
    [InlineData("มาตรการที่ 3 ยังไม่ได้เริ่มทำเลย", MeasureStatus.NotStarted)]
    [InlineData("มาตรการที่ 3 กำลังทำอยู่", MeasureStatus.InProgress)]
    [InlineData("มาตรการที่ 3 ทำเสร็จแล้ว", MeasureStatus.Done)]
    [InlineData("please update measure 3", null)]
    [InlineData("รายงานความคืบหน้ามาตรการที่ 3", null)]
    public void The_status_of_a_measure_is_read(string text, MeasureStatus? status) =>
        Assert.Equal(status, Speech.Read(text).Slots.Status);

    [Theory]
    [InlineData("o13 ลงแล้วครับ https://x.go.th/a?b=1", "https://x.go.th/a?b=1")]
    [InlineData("อัปเดต o13 (https://x.go.th/a).", "https://x.go.th/a")]
    [InlineData("ลิงก์ใหม่ของ o13 www.x.go.th/o13ครับ", "www.x.go.th/o13")]
    [InlineData("อัปเดตข้อ o13 แล้ว x.go.th/เอกสาร/แผน.pdf", "x.go.th/เอกสาร/แผน.pdf")]
    [InlineData("อัปเดตข้อ o13 แล้ว", null)]
    public void A_link_is_told_as_it_was_typed(string text, string? url) =>
        Assert.Equal(url, Speech.Read(text).Slots.Url);

    [Fact]
    public void Tomorrow_is_counted_in_Bangkok()
    {
        var understood = Speech.Understander.Read("เตือนอีกทีวันอังคาร", [], Speech.Now);

        Assert.Equal(new DateOnly(2026, 2, 17), understood.Slots.Date);
    }
}
