using System.Text;
using ItaBot.Channels.Officers;
using ItaBot.Documents.Officers;
using ItaBot.Documents.Tables;
using ItaBot.Host.Officers.Importing;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.Tests.Officers.Importing;

public sealed class OfficerImporterTests
{
    private const string Headings = "id,name,agency,unit,role,entraObjectId,email,actingFor,leaveFrom,leaveTo";
    private const string Malee = "malee,มาลี,bang-thi,กองช่าง,owner,,malee@example.go.th,,,";
    private const string EntraObjectId = "11111111-2222-3333-4444-555555555555";

    private static readonly Agency[] Agencies =
    [
        new("bang-thi", "องค์การบริหารส่วนตำบลบางที่", AgencyType.SAO),
        new("dan", "องค์การบริหารส่วนตำบลด่าน", AgencyType.SAO),
        new("twin-a", "เทศบาลตำบลแฝด", AgencyType.SUBDISTRICT),
        new("twin-b", "เทศบาลตำบลแฝด", AgencyType.SUBDISTRICT),
    ];

    private static readonly Officer OnRecord = new(
        "daeng", "แดง", "bang-thi", "สำนักปลัด", OfficerRole.Executive, new Guid("22222222-2222-3333-4444-555555555555"), "daeng@example.go.th");

    [Fact]
    public void A_good_row_becomes_an_officer()
    {
        var taken = Take($"somsri,สมศรี,bang-thi,กองคลัง,supervisor,{EntraObjectId},Somsri@example.go.th,MALEE,2026-03-01,31/3/2569", Malee);

        Assert.Equal(
            new Officer(
                "somsri", "สมศรี", "bang-thi", "กองคลัง", OfficerRole.Supervisor, new Guid(EntraObjectId), "somsri@example.go.th", "malee",
                new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)),
            taken.Officers[0]);
        Assert.Equal(new Officer("malee", "มาลี", "bang-thi", "กองช่าง", OfficerRole.Owner, Email: "malee@example.go.th"), taken.Officers[1]);
        Assert.Equal(0, taken.Replaced);
    }

    [Theory]
    [InlineData("ผู้รับผิดชอบ", OfficerRole.Owner)]
    [InlineData("หัวหน้างาน", OfficerRole.Supervisor)]
    [InlineData("ผู้บริหาร", OfficerRole.Executive)]
    [InlineData("ผู้ดูแลระบบ", OfficerRole.Administrator)]
    [InlineData("Administrator", OfficerRole.Administrator)]
    public void A_role_may_be_given_in_Thai(string word, OfficerRole role) =>
        Assert.Equal(role, Assert.Single(Take($"somsri,สมศรี,bang-thi,กองคลัง,{word},,,,,").Officers).Role);

    [Theory]
    [InlineData("องค์การบริหารส่วนตำบลบางที่")]
    [InlineData("อบต.บางที่")]
    public void An_agency_may_be_given_by_name(string name) =>
        Assert.Equal("bang-thi", Assert.Single(Take($"somsri,สมศรี,{name},กองคลัง,owner,,,,,").Officers).AgencyId);

    [Fact]
    public void Whoever_is_on_record_is_replaced_also_in_what_is_theirs_alone()
    {
        var taken = Take("Daeng,แดง,bang-thi,สำนักปลัด,owner,,,,,", $"somsri,สมศรี,bang-thi,กองคลัง,owner,{OnRecord.EntraObjectId},{OnRecord.Email},,,");

        Assert.Equal((2, 1), (taken.Officers.Count, taken.Replaced));
    }

    [Fact]
    public void Someone_on_record_may_be_acted_for() =>
        Assert.Equal("daeng", Assert.Single(Take("somsri,สมศรี,bang-thi,กองคลัง,owner,,,daeng,,").Officers).ActingFor);

    [Theory]
    [InlineData("สมศรี,สมศรี,bang-thi,กองคลัง,owner,,,,,", "id", "cannot be an id")]
    [InlineData("som sri,สมศรี,bang-thi,กองคลัง,owner,,,,,", "id", "cannot be an id")]
    [InlineData("9somsri,สมศรี,bang-thi,กองคลัง,owner,,,,,", "id", "cannot be an id")]
    [InlineData(",สมศรี,bang-thi,กองคลัง,owner,,,,,", "id", "cannot be an id")]
    [InlineData("MALEE,สมศรี,bang-thi,กองคลัง,owner,,,,,", "id", "stands in line 2 already")]
    [InlineData("somsri,,bang-thi,กองคลัง,owner,,,,,", "name", "empty")]
    [InlineData("somsri,\"สม\nศรี\",bang-thi,กองคลัง,owner,,,,,", "name", "several lines")]
    [InlineData("somsri,สมศรี,bang-thi,,owner,,,,,", "unit", "empty")]
    [InlineData("somsri,สมศรี,nowhere,กองคลัง,owner,,,,,", "agency", "not on record")]
    [InlineData("somsri,สมศรี,เทศบาลตำบลแฝด,กองคลัง,owner,,,,,", "agency", "Several agencies")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,boss,,,,,", "role", "is no role")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,,,,,,", "role", "is no role")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,11111111-2222,,,,", "entraObjectId", "no object id")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,00000000-0000-0000-0000-000000000000,,,,", "entraObjectId", "no object id")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,22222222-2222-3333-4444-555555555555,,,,", "entraObjectId", "that of the officer daeng")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,,somsri,,,", "email", "no e-mail address")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,,somsri@localhost,,,", "email", "no e-mail address")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,,สมศรี <somsri@example.go.th>,,,", "email", "no e-mail address")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,,MALEE@example.go.th,,,", "email", "stands in line 2 already")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,,daeng@example.go.th,,,", "email", "that of the officer daeng")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,,,nobody,,", "actingFor", "There is no officer")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,,,somsri,,", "actingFor", "for themselves")]
    [InlineData("somsri,สมศรี,dan,กองคลัง,owner,,,malee,,", "actingFor", "another agency")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,,,,2026-03-31,2026-03-01", "leaveTo", "before it begins")]
    [InlineData("somsri,สมศรี,bang-thi,กองคลัง,owner,,,,soon,", "leaveFrom", "is no day")]
    public void A_bad_cell_is_refused_with_its_line_and_column(string row, string column, string expected)
    {
        var problem = Assert.Single(Refuse(Malee, row));

        Assert.InRange(problem.Line!.Value, 3, 4);
        Assert.Equal(column, problem.Column);
        Assert.Contains(expected, problem.What.English, StringComparison.Ordinal);
        Assert.NotEmpty(problem.WhatToDo.Thai);
    }

    [Fact]
    public void The_same_object_id_twice_is_refused_however_it_is_written()
    {
        var problem = Assert.Single(Refuse(
            $"somsri,สมศรี,bang-thi,กองคลัง,owner,{EntraObjectId},,,,",
            $"suda,สุดา,bang-thi,กองคลัง,owner,{{{EntraObjectId.ToUpperInvariant()}}},,,,"));

        Assert.Equal((3, "entraObjectId"), (problem.Line, problem.Column));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_in_the_order_of_the_lines()
    {
        var problems = Refuse("somsri,สมศรี,nowhere,กองคลัง,boss,,,nobody,,", Malee, "suda,สุดา,bang-thi,,owner,,,,,soon");

        Assert.Equal(
            [(2, "agency"), (2, "role"), (2, "actingFor"), (4, "leaveTo"), (4, "unit")],
            problems.Select(p => (p.Line!.Value, p.Column!)));
    }

    [Fact]
    public void A_row_that_is_bad_elsewhere_can_still_be_acted_for()
    {
        var problem = Assert.Single(Refuse("somsri,สมศรี,bang-thi,กองคลัง,boss,,,,,", "suda,สุดา,bang-thi,กองคลัง,owner,,,somsri,,"));

        Assert.Equal("role", problem.Column);
    }

    [Fact]
    public void The_last_administrator_is_made_something_else_only_where_somebody_else_becomes_one()
    {
        const string Demoted = "DAENG,แดง,bang-thi,สำนักปลัด,owner,,,,,";
        Officer[] onRecord = [OnRecord with { Role = OfficerRole.Administrator }];

        var problem = Assert.Single(Assert.IsType<OfficerImport.Refused>(Import([Malee, Demoted], onRecord)).Problems);

        Assert.Equal((3, "role"), (problem.Line, problem.Column));
        Assert.IsType<OfficerImport.Taken>(Import([Demoted, Malee.Replace("owner", "administrator", StringComparison.Ordinal)], onRecord));
        Assert.IsType<OfficerImport.Taken>(Import([Demoted], [.. onRecord, onRecord[0] with { Id = "dam", EntraObjectId = null, Email = null }]));
    }

    private static OfficerImport.Taken Take(params string[] rows) => Assert.IsType<OfficerImport.Taken>(Import(rows, [OnRecord]));

    private static IReadOnlyList<TableProblem> Refuse(params string[] rows) => Assert.IsType<OfficerImport.Refused>(Import(rows, [OnRecord])).Problems;

    private static OfficerImport Import(string[] rows, Officer[] onRecord)
    {
        var text = $"{Headings}\n{string.Join('\n', rows)}\n";
        var table = Assert.IsType<OfficerTable.Read>(OfficerTableReader.Read(Encoding.UTF8.GetBytes(text), "officers.csv"));
        return new OfficerImporter(Agencies, onRecord).Read(table);
    }
}
