using System.Text;
using ItaBot.Documents.Officers;
using ItaBot.Documents.Tests.Sheets;

namespace ItaBot.Documents.Tests.Officers;

public sealed class OfficerTableTests
{
    private const string English =
        """
        role,id,agency,unit,name,leaveTo,leaveFrom,actingFor,email,entraObjectId
        owner,somsri,klong-mueang,กองคลัง,สมศรี ใจดี,2026-03-31,2026-03-01,malee,somsri@example.go.th,11111111-2222-3333-4444-555555555555

        executive,malee,klong-mueang,สำนักปลัด,มาลี,,,,,
        """;

    private const string Thai =
        """
        บทบาท;รหัส;หน่วยงาน;ส่วนราชการ/หน่วย;ชื่อ - สกุล;ลาถึง;ลาตั้งแต่;รักษาการแทน;อีเมล;รหัส Entra
        owner;somsri;klong-mueang;กองคลัง;สมศรี ใจดี;๓๑ มี.ค. ๒๕๖๙;๑/๓/๒๕๖๙;malee;somsri@example.go.th;11111111-2222-3333-4444-555555555555
        ;;;;;;;;;
        executive;malee;klong-mueang;สำนักปลัด;มาลี
        """;

    private static readonly object?[][] Workbook =
    [
        ["role", "id", "agency", "unit", "name", "leaveTo", "leaveFrom", "actingFor", "email", "entraObjectId"],
        ["owner", "somsri", "klong-mueang", "กองคลัง", "สมศรี ใจดี", 46112, 46082, "malee", "somsri@example.go.th", "11111111-2222-3333-4444-555555555555"],
        [null, null, null, null, null, null, null, null, null, null],
        ["executive", "malee", "klong-mueang", "สำนักปลัด", "มาลี", null, null, null, null, null],
    ];

    [Fact]
    public void English_and_Thai_headings_in_any_order_and_a_workbook_give_the_same_rows()
    {
        OfficerTable.Read[] tables =
        [
            Read(English), Read("\uFEFF" + English), Read(Thai), Assert.IsType<OfficerTable.Read>(OfficerTableReader.Read(Cells.Workbook(Workbook), "officers.xlsx")),
        ];

        Assert.All(tables, table =>
        {
            Assert.Equal([2, 4], table.Rows.Select(r => r.Line));
            Assert.Equal((new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)), (table.Rows[0].LeaveFrom, table.Rows[0].LeaveTo));
            Assert.Equal(
                ["somsri", "สมศรี ใจดี", "klong-mueang", "กองคลัง", "owner", "11111111-2222-3333-4444-555555555555", "somsri@example.go.th", "malee"],
                Enum.GetValues<OfficerColumn>().Where(c => c < OfficerColumn.LeaveFrom).Select(c => table.Rows[0][c]));
            Assert.Equal(("malee", "", null), (table.Rows[1][OfficerColumn.Id], table.Rows[1][OfficerColumn.Email], table.Rows[1].LeaveTo));
            Assert.Empty(table.Problems);
        });
    }

    [Fact]
    public void The_first_five_columns_are_enough_and_what_stands_for_nothing_is_told()
    {
        var table = Read("id,name,agency,unit,role,โทรศัพท์\nsomsri,สมศรี,klong-mueang,กองคลัง,owner,044\n");

        Assert.Equal(["โทรศัพท์"], table.Ignored);
        Assert.Equal("", Assert.Single(table.Rows)[OfficerColumn.EntraObjectId]);
    }

    [Theory]
    [InlineData("2026-03-31")]
    [InlineData("2569-3-31")]
    [InlineData("๒๕๖๙-๐๓-๓๑")]
    [InlineData("31/03/2569")]
    [InlineData("31/3/2026")]
    [InlineData("๓๑.๓.๒๕๖๙")]
    [InlineData("31 มีนาคม 2569")]
    [InlineData("31 มีนาคม พ.ศ. 2569")]
    [InlineData("๓๑ มี.ค. ๖๙")]
    [InlineData("วันที่ 31 มีนาคม 2569")]
    [InlineData("2026-03-31T00:00:00")]
    public void A_day_is_read_as_people_write_it(string cell) =>
        Assert.Equal(
            new DateOnly(2026, 3, 31),
            Assert.Single(Read($"id,name,agency,unit,role,ลาถึง\nsomsri,สมศรี,klong-mueang,กองคลัง,owner,{cell}\n").Rows).LeaveTo);

    [Theory]
    [InlineData("31/2/2569")]
    [InlineData("3/31/2026")]
    [InlineData("31/3/69")]
    [InlineData("31/3-2569")]
    [InlineData("2026-13-01")]
    [InlineData("0 มี.ค. 2569")]
    [InlineData("มีนาคม 2569")]
    [InlineData("31 มีนาคม")]
    [InlineData("1 มี.ค. - 31 มี.ค. 2569")]
    [InlineData("31 มี.ค. 569")]
    [InlineData("46112")]
    [InlineData("พรุ่งนี้")]
    public void What_is_no_day_is_refused_with_its_line_and_column(string cell)
    {
        var problem = Assert.Single(Read($"id,name,agency,unit,role,ลาถึง\nsomsri,สมศรี,klong-mueang,กองคลัง,owner,{cell}\n").Problems);

        Assert.Equal((2, "ลาถึง"), (problem.Line, problem.Column));
        Assert.StartsWith($"บรรทัด 2 ช่อง “ลาถึง”: “{cell}” ไม่ใช่วันที่", problem.Message.Thai, StringComparison.Ordinal);
        Assert.StartsWith($"Line 2 column “ลาถึง”: “{cell}” is no day.", problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "no officer")]
    [InlineData("id,name,agency,unit,role\n", "no officer")]
    [InlineData("id,name,agency\nsomsri,สมศรี,klong-mueang\n", "no column unit, role")]
    [InlineData("id,name,agency,unit,role,รหัส\nsomsri,a,b,c,owner,d\n", "More than one column")]
    [InlineData("{}", "no table")]
    [InlineData("%PDF-1.7", "no table")]
    [InlineData("id,name,agency,unit,role\nsomsri,\"สมศรี,a,b,owner\n", "do not pair up")]
    public void What_is_no_table_of_officers_is_refused(string text, string expected)
    {
        var refused = Assert.IsType<OfficerTable.Refused>(OfficerTableReader.Read(Encoding.UTF8.GetBytes(text), "officers.csv"));

        Assert.Contains(expected, refused.Problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_in_UTF_8_is_refused()
    {
        byte[] thai = [.. "id,name,agency,unit,role\nsomsri,"u8, 0xCA, 0xC1, 0xC8, .. ",a,b,owner"u8];

        var refused = Assert.IsType<OfficerTable.Refused>(OfficerTableReader.Read(thai, "officers.csv"));

        Assert.Equal(2, refused.Problem.Line);
        Assert.Contains("UTF-8", refused.Problem.Message.English, StringComparison.Ordinal);
    }

    private static OfficerTable.Read Read(string text) =>
        Assert.IsType<OfficerTable.Read>(OfficerTableReader.Read(Encoding.UTF8.GetBytes(text), "officers.csv"));
}
