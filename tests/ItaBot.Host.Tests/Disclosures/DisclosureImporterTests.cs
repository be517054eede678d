using System.Text;
using ItaBot.Documents.Disclosures;
using ItaBot.Documents.Tables;
using ItaBot.Host.Disclosures;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Tests.Disclosures;

public sealed class DisclosureImporterTests
{
    private static readonly RuleBook Rules = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    private static readonly Agency[] Agencies =
    [
        new("bang-thi", "องค์การบริหารส่วนตำบลบางที่", AgencyType.SAO),
        new("dan", "องค์การบริหารส่วนตำบลด่าน", AgencyType.SAO),
    ];

    [Fact]
    public void A_good_row_becomes_a_published_link() => Assert.Equal(
        new ReminderChange.Disclose("bang-thi", null, 2568, "o13", "https://www.bang-thi.go.th/o13"),
        Assert.Single(Take(null, "bang-thi,๐๑๓,www.bang-thi.go.th/o13,๒๕๖๘").Links));

    [Fact]
    public void An_agency_may_be_given_by_name_or_once_for_all_and_an_empty_year_is_this_one()
    {
        Assert.Equal(("dan", 2569), PlaceOf(Take(null, "อบต.ด่าน,o13,https://dan.go.th/o13,")));
        Assert.Equal(("dan", 2569), PlaceOf(Take("dan", ",o13,https://dan.go.th/o13,")));

        static (string, int) PlaceOf(DisclosureImport.Taken taken) => (taken.Links[0].AgencyId, taken.Links[0].FiscalYear);
    }

    [Fact]
    public void What_is_on_record_is_told_from_what_is_new()
    {
        (string, Disclosure)[] onRecord =
        [
            ("dan", new(2569, "o1", "https://dan.go.th/1")),
            ("dan", new(2569, "o2", "https://dan.go.th/2")),
            ("dan", new(2568, "o3", "https://dan.go.th/3")),
        ];

        var taken = Assert.IsType<DisclosureImport.Taken>(Read(
            "dan", onRecord, ",o1,https://dan.go.th/1,", ",o2,https://dan.go.th/other,", ",o3,https://dan.go.th/3,"));

        Assert.Equal((1, 1, 1), (taken.Added, taken.Replaced, taken.Unchanged));
    }

    [Theory]
    [InlineData("nowhere,o13,https://a.go.th/,", "agency", "not on record")]
    [InlineData(",o13,https://a.go.th/,", "agency", "names no agency")]
    [InlineData("dan,,https://a.go.th/,", "item", "names no item")]
    [InlineData("dan,o99,https://a.go.th/,", "item", "Use o1 to o")]
    [InlineData("dan,i10,https://a.go.th/,", "item", "no OIT item “i10” in the fiscal year 2569")]
    [InlineData("dan,o13,,", "link", "holds no link")]
    [InlineData("dan,o13,ftp://a.go.th/,", "link", "begins with https://")]
    [InlineData("dan,o13,https://a.go.th/,2596", "fiscalYear", "2563 to 2570")]
    [InlineData("dan,o13,https://a.go.th/,ปีนี้", "fiscalYear", "is no fiscal year")]
    public void A_bad_cell_is_refused_with_line_column_and_what_to_do(string row, string column, string says)
    {
        var problem = Assert.Single(Refuse(null, "dan,o1,https://dan.go.th/1,", row));

        Assert.Equal((3, column), (problem.Line, problem.Column));
        Assert.Contains(says, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_another_agency_than_that_of_the_whole_table_is_refused() =>
        Assert.Contains("--agency", Assert.Single(Refuse("dan", "bang-thi,o13,https://a.go.th/,")).Message.English, StringComparison.Ordinal);

    [Fact]
    public void The_same_item_twice_is_refused_but_not_of_another_year_or_agency()
    {
        var problem = Assert.Single(Refuse(null, "dan,o13,https://a.go.th/1,", "dan,O๑๓,https://a.go.th/2,2569"));
        var taken = Take(null, "dan,o13,https://a.go.th/1,2569", "dan,o13,https://a.go.th/2,2568", "bang-thi,o13,https://a.go.th/3,2569");

        Assert.Equal((3, "item"), (problem.Line, problem.Column));
        Assert.Contains("stands in line 2 already", problem.Message.English, StringComparison.Ordinal);
        Assert.Equal(3, taken.Links.Count);
    }

    [Fact]
    public void Of_a_year_without_rules_yet_the_items_of_the_newest_one_are_taken() =>
        Assert.Equal(2570, Assert.Single(Take("dan", ",o13,https://a.go.th/,2570").Links).FiscalYear);

    private static DisclosureImport.Taken Take(string? agencyId, params string[] rows) =>
        Assert.IsType<DisclosureImport.Taken>(Read(agencyId, [], rows));

    private static IReadOnlyList<TableProblem> Refuse(string? agencyId, params string[] rows) =>
        Assert.IsType<DisclosureImport.Refused>(Read(agencyId, [], rows)).Problems;

    private static DisclosureImport Read(string? agencyId, (string, Disclosure)[] onRecord, params string[] rows)
    {
        var text = "agency,item,link,fiscalYear\n" + string.Join('\n', rows);
        var table = Assert.IsType<Table<DisclosureColumn>.Read>(DisclosureTableReader.Read(Encoding.UTF8.GetBytes(text), "links.csv"));
        return new DisclosureImporter(new(Rules, Agencies, agencyId, 2569), onRecord).Read(table);
    }
}
