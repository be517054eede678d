using Xunit.Abstractions;

namespace ItaBot.Conversations.Tests.Answers.Duties;

public sealed class WhatIsDueTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("วันนี้มีอะไรถึงกำหนดส่งไหม")]
    [InlineData("มาตรการไหนใกล้ครบกำหนด")]
    [InlineData("มาตรการของผมมีตัวไหนเลทยังครับ")]
    [InlineData("กองช่างมีมาตรการไหนเกินกำหนดบ้างครับ นายถามมา")]
    [InlineData("anything overdue?")]
    [InlineData("What's due in the next 10 days?")]
    [InlineData("มีมาตรการอะไรบ้าง")]
    [InlineData("ขอดูมาตรการที่ยังไม่ได้เริ่มทำเลย")]
    [InlineData("ผมรับผิดชอบมาตรการไหนบ้างครับ")]
    [InlineData("ข้อ oit ไหนยังไม่มีลิงก์บ้างครับ")]
    [InlineData("any OIT items with broken links?")]
    [InlineData("OIT ที่ต้องอัปเดตเดือนนี้มีอะไรบ้างคะ")]
    [InlineData("สัปดาห์หน้าต้องลงข้อมูล oit ตัวไหนมั่งคับ")]
    [InlineData("ขอลิงก์ o11 หน่อย")]
    [InlineData("งาน มาตรการที่ 2")]
    [InlineData("งาน มาตรการที่ 2 ดูประวัติ")]
    [InlineData("Task measure 2")]
    [InlineData("งาน มาตรการที่ 77 เสร็จแล้ว")]
    public async Task Print(string text)
    {
        var reply = await new KlongMueangOffice().ReplyAsync(text);
        output.WriteLine("> " + text + "\n" + reply.Text + "\n[" + string.Join(" | ", reply.Actions.Select(a => a.Label + "=" + a.Text)) + "]");
    }
}
