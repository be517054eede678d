using ItaBot.Documents.Tests.Support;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Tests.Json;

public sealed class AssessmentJsonTests
{
    private const string Full =
        """
        {
          "agency": {
            "id": "bang-mek",
            "name": "องค์การบริหารส่วนตำบลบางเมฆ",
            "type": "SAO",
            "district": "เมือง",
            "province": "นครนายก"
          },
          "fiscalYear": 2568,
          "reported": {
            "total": 88.56,
            "level": "ผ่านดี",
            "tools": {
              "IIT": 92.39
            },
            "indicators": {
              "1": 95.69,
              "10": 95.00
            },
            "subs": {
              "9.1": 37.50,
              "10.1": 87.5
            }
          },
          "items": {
            "i1": 88.24,
            "i10": 42.35,
            "e1": {
              "public": 85.45,
              "survey": 88.00
            },
            "e2": {
              "survey": 88
            },
            "o1": 0
          },
          "measures": [
            {
              "number": 1,
              "indicator": 4,
              "title": "ทำทะเบียน <ยืม & คืน>",
              "problem": "ยังไม่มี",
              "steps": [
                "สำรวจ"
              ],
              "start": "2025-10-01",
              "end": "2026-03-31",
              "owners": [
                "กองคลัง"
              ],
              "monitoring": []
            },
            {
              "number": 2,
              "title": "",
              "steps": [],
              "owners": [],
              "monitoring": []
            }
          ],
          "notes": [
            {
              "line": 155,
              "printed": "ต.ค.๖๕",
              "taken": "2025-10-01/2026-03-31",
              "why": "สิ้นสุดก่อนเริ่ม"
            },
            {
              "printed": "ก",
              "taken": "ข",
              "why": "ค"
            }
          ]
        }

        """;

    [Fact]
    public void Reading_and_writing_gives_the_same_text_byte_for_byte()
    {
        var assessment = AssessmentJson.Read(Full);

        Assert.Equal(Full, AssessmentJson.Write(assessment));
    }

    [Fact]
    public void Every_field_is_read()
    {
        var assessment = AssessmentJson.Read(Full);

        Assert.Equal(Some.Agency, assessment.Agency);
        Assert.Equal((2568, 88.56m, "ผ่านดี"), (assessment.FiscalYear, assessment.Reported.Total, assessment.Reported.Level));
        Assert.Equal((92.39m, 95.00m, 87.5m), (assessment.Reported.Tools[Tool.IIT], assessment.Reported.Indicators[10], assessment.Reported.Subs["10.1"]));
        Assert.Equal(
            (new ItemScore.Whole(0), new ItemScore.Parts(85.45m, 88m), new ItemScore.Parts(null, 88m)),
            (assessment.Items["o1"], assessment.Items["e1"], assessment.Items["e2"]));
        Assert.Equal((4, new DateOnly(2025, 10, 1), new DateOnly(2026, 3, 31)), (assessment.Measures[0].Indicator, assessment.Measures[0].Start, assessment.Measures[0].End));
        Assert.Equal(new ImportNote(155, "ต.ค.๖๕", "2025-10-01/2026-03-31", "สิ้นสุดก่อนเริ่ม"), assessment.Notes[0]);
    }

    [Fact]
    public void Ids_are_written_in_the_order_of_their_numbers()
    {
        var shuffled = AssessmentJson.Read(Full) with
        {
            Items = new Dictionary<string, ItemScore> { ["o1"] = new ItemScore.Whole(1), ["i10"] = new ItemScore.Whole(2), ["e1"] = new ItemScore.Whole(3), ["i2"] = new ItemScore.Whole(4) },
        };

        var written = AssessmentJson.Write(shuffled);

        Assert.Equal(["i2", "i10", "e1", "o1"], AssessmentJson.Read(written).Items.Keys);
    }

    [Theory]
    [InlineData("\"o1\": 0", "\"o1\": \"0\"", 35, "number")]
    [InlineData("\"o1\": 0", "\"i1\": 0", 35, "twice")]
    [InlineData("\"o1\": 0", "\"o1\": 0,,", 35, "well-formed")]
    [InlineData("\"fiscalYear\": 2568", "\"fiscalYear\": 2568.5", 9, "whole number")]
    [InlineData("\"type\": \"SAO\"", "\"type\": \"SOA\"", 5, "type of agency")]
    [InlineData("\"public\": 85.45", "\"pubic\": 85.45", 29, "pubic")]
    [InlineData("\"survey\": 88\n", "", 33, "public")]
    [InlineData("\"IIT\": 92.39", "\"0\": 92.39", 14, "not known")]
    [InlineData("\"10\": 95.00", "\"010\": 95.00", 18, "not known")]
    [InlineData("\"start\": \"2025-10-01\"", "\"start\": \"1 ต.ค. 68\"", 46, "date")]
    [InlineData("\"end\": \"2026-03-31\"", "\"end\": \"2024-03-31\"", 52, "before it starts")]
    [InlineData("\"id\": \"bang-mek\",", "", 8, "id")]
    public void A_text_that_is_no_assessment_fails_with_its_line(string good, string bad, int line, string what)
    {
        var broken = Full.Replace(good, bad, StringComparison.Ordinal);

        var e = Assert.Throws<AssessmentFormatException>(() => AssessmentJson.Read(broken));

        Assert.Equal(line, e.Line);
        Assert.Contains(what, e.What.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{} x")]
    [InlineData("{\"agency\": {\"id\": \"\\ud800\"}}")]
    public void Anything_else_fails_as_well(string text) =>
        Assert.Throws<AssessmentFormatException>(() => AssessmentJson.Read(text));

    [Fact]
    public void An_imported_file_must_fit_the_rules_of_its_year()
    {
        var figure = Some.Refused(Full.Replace("\"i1\": 88.24", "\"i1\": 188.24", StringComparison.Ordinal), "a.json");
        var item = Some.Refused(Full.Replace("\"i1\": 88.24", "\"i77\": 88.24", StringComparison.Ordinal), "a.json");
        var year = Some.Refused(Full.Replace("2568,", "2540,", StringComparison.Ordinal), "a.json");
        var id = Some.Refused(Full, "a.json", agencyId: "other");
        var indicator = Some.Refused(Full.Replace("\"indicator\": 4", "\"indicator\": 44", StringComparison.Ordinal), "a.json");
        var form = Some.Refused(Full.Replace("\"o1\"", "o1", StringComparison.Ordinal), "a.json");

        Assert.Equal([26, 26, 9, 2, 37, 35], new[] { figure, item, year, id, indicator, form }.Select(p => p.Line!.Value));
    }

    [Theory]
    [InlineData("\"bang-mek\"", "\"\"", 3, "agency's id")]
    [InlineData("\"bang-mek\"", "\"../bang mek\"", 3, "agency's id")]
    [InlineData("\"องค์การบริหารส่วนตำบลบางเมฆ\"", "\" \"", 4, "name is empty")]
    [InlineData("\"ผ่านดี\"", "\"ดีมาก\"", 12, "no level")]
    [InlineData("\"number\": 2", "\"number\": 1", 37, "number 1")]
    public void An_imported_file_that_fits_the_form_and_cannot_be_is_refused_with_its_line(string good, string bad, int line, string what)
    {
        var problem = Some.Refused(Full.Replace(good, bad, StringComparison.Ordinal), "a.json");

        Assert.Equal(line, problem.Line);
        Assert.Contains(what, problem.What.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"agency\":{\"id\":\"bang-mek\",\"name\":\"ก\",\"type\":\"SAO\"},\"fiscalYear\":2568}", "no score")]
    [InlineData("[]", "object")]
    [InlineData("{}", "missing")]
    public void A_file_without_results_is_refused_for_that(string json, string what)
    {
        var problem = Some.Refused(json, "a.json");

        Assert.Contains(what, problem.What.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_imported_file_brings_its_own_agency()
    {
        var other = Full.Replace("bang-mek", "thung-mai", StringComparison.Ordinal);

        var assessment = Some.Imported(other, "whatever.txt").Assessment;

        Assert.Equal("thung-mai", assessment.Agency.Id);
    }
}
