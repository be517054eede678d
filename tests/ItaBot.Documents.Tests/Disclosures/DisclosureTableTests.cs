using System.Text;
using ItaBot.Documents.Disclosures;
using ItaBot.Documents.Tables;
using ItaBot.Documents.Tests.Sheets;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Tests.Disclosures;

public sealed class DisclosureTableTests
{
    private static readonly RuleYear Rules = RuleBookReader.Load(RuleBookReader.DefaultDirectory).Find(2568)!;

    [Fact]
    public void English_and_Thai_headings_in_any_order_and_a_workbook_give_the_same_rows()
    {
        Table<DisclosureColumn>.Read[] tables =
        [
            Read("link,agency,fiscalYear,item\nhttps://a.go.th/13,klong-mueang,2569,o13\n"),
            Read("ลิงก์;หน่วยงาน;ปีงบประมาณ;ข้อ\nhttps://a.go.th/13;klong-mueang;2569;o13\n"),
            Assert.IsType<Table<DisclosureColumn>.Read>(DisclosureTableReader.Read(
                Cells.Workbook(["link", "agency", "ปี งบประมาณ", "item"], ["https://a.go.th/13", "klong-mueang", 2569, "o13"]), "links.xlsx")),
        ];

        Assert.All(tables, table =>
        {
            var row = Assert.Single(table.Rows);
            Assert.Equal(2, row.Line);
            Assert.Equal(["klong-mueang", "o13", "https://a.go.th/13", "2569"], Enum.GetValues<DisclosureColumn>().Select(c => row[c]));
        });
    }

    [Fact]
    public void Item_and_link_are_enough_and_what_stands_for_nothing_is_told()
    {
        var table = Read("item,link,หมายเหตุ\no13,https://a.go.th/13,ใหม่\n");

        Assert.Equal(["หมายเหตุ"], table.Ignored);
        Assert.Equal("", Assert.Single(table.Rows)[DisclosureColumn.Agency]);
    }

    [Theory]
    [InlineData("", "no published link")]
    [InlineData("item,link\n", "no published link")]
    [InlineData("item,fiscalYear\no13,2569\n", "no column link")]
    [InlineData("item,link,url\no13,a,b\n", "More than one column")]
    [InlineData("%PDF-1.7", "no table")]
    public void What_is_no_table_of_links_is_refused(string text, string expected)
    {
        var refused = Assert.IsType<Table<DisclosureColumn>.Refused>(DisclosureTableReader.Read(Encoding.UTF8.GetBytes(text), "links.csv"));

        Assert.Contains(expected, refused.Problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("o13")]
    [InlineData("O13")]
    [InlineData("o๑๓")]
    [InlineData("๐๑๓")]
    [InlineData("013")]
    [InlineData("13")]
    [InlineData("o 13")]
    [InlineData("ข้อ o13")]
    [InlineData("ข้อที่ ๑๓")]
    public void An_item_is_read_as_people_write_it(string cell) => Assert.Equal("o13", DisclosureItem.Find(cell, Rules)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("i10")]
    [InlineData("e9")]
    [InlineData("o99")]
    [InlineData("แผน")]
    public void What_is_no_OIT_item_of_the_year_is_none(string cell) => Assert.Null(DisclosureItem.Find(cell, Rules));

    private static Table<DisclosureColumn>.Read Read(string text) =>
        Assert.IsType<Table<DisclosureColumn>.Read>(DisclosureTableReader.Read(Encoding.UTF8.GetBytes(text), "links.csv"));
}
