using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ItaBot.Reminders.Links.Pages;

namespace ItaBot.Reminders.Tests.Links;

public sealed class HtmlReaderTests
{
    private static HtmlPage Read(string html) => HtmlReader.Read(html, Site.Signs);

    [Fact]
    public void A_page_is_read_without_its_markup()
    {
        var page = Read("<!doctype html><TITLE> แผน &amp;\n งาน </TITLE><body><h1>หัว<b>ข้อ</b></h1><p>ก<!-- <p>ไม่ใช่ --> ข<br>ค</p><h3 class=\"a>b\">ง</h3>");

        Assert.Equal("แผน & งาน", page.Title);
        Assert.Equal(["หัวข้อ"], page.MainHeadings);
        Assert.Equal(["ง"], page.OtherHeadings);
        Assert.Equal("หัวข้อ ก ข ค ง", page.Text);
    }

    [Theory]
    [InlineData("<h1>แผน")]
    [InlineData("<h1>แผน</h2></div></nav>")]
    [InlineData("<h1>แผน<!--")]
    [InlineData("<h1>แผน</h1><a href=\"x")]
    [InlineData("<nav><ul><li>เมนู</ul></nav><h1>แผน")]
    [InlineData("<h1 title=it's>แผน</h1>")]
    public void Broken_pages_are_read_as_far_as_they_go(string html) => Assert.Equal(["แผน"], Read(html).MainHeadings);

    [Fact]
    public void What_a_page_asks_for_and_shows_is_seen()
    {
        Assert.True(Read("<INPUT name=p TYPE='Password'>").AsksPassword);
        Assert.True(Read("<iframe src=x></iframe>").Frames);
        Assert.True(Read("<img src=x>").ShowsMore);
        Assert.False(Read("<p></p>").ShowsMore);
        Assert.Equal("/b?x=1&y=2", Read("<meta http-equiv='Refresh' content='0; URL=/b?x=1&amp;y=2'>").Refresh);
        Assert.Null(Read("<meta http-equiv='refresh' content='300'>").Refresh);
        Assert.Null(Read("<meta http-equiv='refresh' content='300; url=/again'>").Refresh);
    }

    [Fact]
    public void No_page_makes_the_reader_fail()
    {
        var pieces = Gen.Elements(
            "<", ">", "/", "\"", "'", "=", " ", "a", "h1", "<h1>", "</h1>", "<nav", "<!--", "-->", "<script>", "</script", "<title>", "&amp;", "&#", "แ", "๒๕๖๘", "<meta http-equiv=refresh content=");
        var pages = Gen.Select(Gen.ListOf(pieces), string.Concat);

        Prop.ForAll(Arb.From(pages), html => Read(html) is not null).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("<a \"")]
    [InlineData("<")]
    [InlineData("<div>")]
    [InlineData("</p>")]
    [InlineData("<a b='")]
    [InlineData("<!--")]
    [InlineData("<title>")]
    [InlineData("ปีงบประมาณ พ.ศ. ")]
    [InlineData("พ.ร.บ. ")]
    [InlineData("1 ต.ค. ")]
    public void A_page_of_the_greatest_size_is_read_whatever_it_is_made_of(string piece)
    {
        var page = Read(new StringBuilder().Insert(0, piece, 2 * 1024 * 1024 / Encoding.UTF8.GetByteCount(piece)).ToString());

        Assert.Empty(Reminders.Links.Years.StatedYears.Of("", page));
    }
}
