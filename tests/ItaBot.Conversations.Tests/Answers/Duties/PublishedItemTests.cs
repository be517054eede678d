using ItaBot.Conversations.Tests.Support;
using ItaBot.Reminders.Links;
using static ItaBot.Conversations.Tests.Answers.Duties.KlongMueangOffice;

namespace ItaBot.Conversations.Tests.Answers.Duties;

public sealed class PublishedItemTests
{
    private static readonly string[] Items = [.. Enumerable.Range(1, 26).Select(n => $"o{n}")];

    [Theory]
    [InlineData("ข้อ oit ไหนยังไม่มีลิงก์บ้างครับ", "ลิงก์เสียหรือเป็นข้อมูลเก่า 2 · ใกล้หรือเกินกำหนด 10 · ยังไม่มีลิงก์ 23")]
    [InlineData("ลิ้งค์ OIT เสียมีข้อไหนมั่ง", "ลิงก์เสียหรือเป็นข้อมูลเก่า 2 · ใกล้หรือเกินกำหนด 10 · ยังไม่มีลิงก์ 23")]
    [InlineData("any OIT items with broken links?", "broken or outdated links 2 · due soon or overdue 10 · no link 23")]
    public async Task The_first_line_answers_each_question_about_items(string text, string expected)
    {
        var reply = await Office().ReplyAsync(text);

        Assert.EndsWith(expected, reply.Card!.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_links_come_first_then_stale_ones_then_what_is_due_then_what_has_none()
    {
        var rows = (await Office().ReplyAsync("ลิ้งค์ OIT เสียมีข้อไหนมั่ง")).Card!.Rows;

        Assert.Equal(["o12", "o5", "ข้อ", "o11", "ข้อ"], rows.Select(r => r.Label.Split(' ')[0]));
        Assert.Equal(("ใช้ไม่ได้", "ตั้งแต่ 20 มี.ค. 2569"), (rows[0].Value, rows[0].Detail));
        Assert.StartsWith("เปิดได้ แต่แสดงข้อมูลปีเก่า", rows[1].Value, StringComparison.Ordinal);
        Assert.Equal("ข้อ OIT ที่ยังไม่มีลิงก์ 23 ข้อ", rows[^1].Label);
    }

    [Fact]
    public async Task A_certificate_that_ends_soon_is_said_once_for_all_its_items()
    {
        var ends = new DateTimeOffset(2026, 4, 8, 0, 0, 0, TimeSpan.Zero);
        var links = new[] { "o1", "o2" }.Select(i => Link(2569, i, LinkState.Good)).Select(l => l with { Found = l.Found! with { CertificateEnds = ends } });

        var reply = await new KlongMueangOffice().With([.. links]).ReplyAsync("ลิ้งค์ OIT เสียมีข้อไหนมั่ง");

        var note = Assert.Single(reply.Card!.Notes, n => n.Contains("8 เม.ย. 2569", StringComparison.Ordinal));
        Assert.EndsWith("(ข้อ o1, o2)", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_period_only_what_is_due_in_it_is_shown()
    {
        var reply = await Office().ReplyAsync("OIT ที่ต้องอัปเดตเดือนนี้มีอะไรบ้างคะ");

        var row = Assert.Single(reply.Card!.Rows);
        Assert.Equal("o11 สรุปผลการจัดซื้อจัดจ้างรายเดือน เดือนกุมภาพันธ์ 2569", row.Label);
        Assert.Equal("งาน o11 งวด 31 มี.ค. 2569", row.Action!.Text);
    }

    [Fact]
    public async Task An_office_with_all_links_has_nothing_to_enter()
    {
        var office = new KlongMueangOffice().With([.. Items.Select(i => Link(2569, i, LinkState.Good))]);

        var reply = await office.ReplyAsync("any OIT items with broken links?");

        Assert.EndsWith("no link 0", reply.Card!.Title, StringComparison.Ordinal);
        Assert.Contains("Links that were checked and work: 26", reply.Card.Notes);
    }

    [Fact]
    public async Task A_citizen_gets_the_newest_link_though_the_items_number_changed()
    {
        var office = new KlongMueangOffice().With(Link(2568, "o25", LinkState.Good), Link(2569, "o23", LinkState.Good));

        var reply = await office.ReplyAsync("แผนปฏิบัติการป้องกันการทุจริตดูได้ที่ไหนคะ", Audience.Citizen);

        Assert.Null(reply.Card);
        Assert.Equal(
            ["o23 แผนปฏิบัติการป้องกันการทุจริต ปี 2569 ของ อบต.คลองเมือง อยู่ที่", "https://klongmueang.go.th/ita/2569/o23.pdf", "ตรวจเมื่อ 29 มี.ค. 2569 เปิดได้"],
            reply.Text.Split('\n'));
    }

    [Theory]
    [InlineData(Audience.Citizen, "ลิงก์นี้อาจเปิดไม่ได้ในตอนนี้ ถ้าเปิดไม่ได้โปรดติดต่อหน่วยงาน")]
    [InlineData(Audience.Officer, "ผลตรวจลิงก์: ใช้ไม่ได้ (ตรวจเมื่อ 29 มี.ค. 2569)")]
    public async Task A_broken_link_is_given_with_a_word(Audience audience, string expected)
    {
        var office = new KlongMueangOffice().With(Link(2568, "o25", LinkState.Bad, Now.AddDays(-10)));

        var reply = await office.ReplyAsync("แผนปฏิบัติการป้องกันการทุจริตดูได้ที่ไหนคะ", audience);

        Assert.Equal(["https://klongmueang.go.th/ita/2568/o25.pdf", expected], reply.Text.Split('\n')[1..]);
    }

    [Fact]
    public async Task Without_a_link_an_officer_hears_how_to_enter_it_by_the_number_of_now()
    {
        var reply = await new KlongMueangOffice().ReplyAsync("แผนปฏิบัติการป้องกันการทุจริตดูได้ที่ไหนคะ");

        Assert.Contains("o25 แผนปฏิบัติการป้องกันการทุจริต", reply.Text, StringComparison.Ordinal);
        Assert.Contains("อัปเดต o23 แล้ว", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_link_a_citizen_hears_where_to_ask()
    {
        var reply = await new KlongMueangOffice().ReplyAsync("where is O7 published?", Audience.Citizen);

        Assert.Contains(SomeAssistant.Phrases.Say("en", "board.find.ask", ("agency", "อบต.คลองเมือง")), reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("If it is published", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_who_asks_by_a_number_also_gets_what_has_it_now()
    {
        var office = new KlongMueangOffice().With(Link(2569, "o11", LinkState.Good));

        var reply = await office.ReplyAsync("ขอลิงก์ o11 หน่อย");

        Assert.Contains("ถ้าหมายถึง o11 สรุปผลการจัดซื้อจัดจ้างรายเดือน ของปี 2569 อยู่ที่\nhttps://klongmueang.go.th/ita/2569/o11.pdf", reply.Text, StringComparison.Ordinal);
    }

    private static KlongMueangOffice Office() => new KlongMueangOffice().With(
        Link(2569, "o5", LinkState.Stale),
        Link(2569, "o12", LinkState.Bad, new DateTimeOffset(2026, 3, 20, 6, 0, 0, TimeSpan.Zero)),
        Link(2569, "o3", LinkState.Good));
}
