using System.Text.Json;
using ItaBot.Host.Officers;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.Tests.Officers;

public sealed class OfficerCodeOutputTests
{
    private static readonly OfficerCode Code = new(
        new Agency("klong-mueang", "องค์การบริหารส่วนตำบลคลองเมือง", AgencyType.SAO),
        "สมศรี",
        "somsri",
        "1234 5678",
        new DateTimeOffset(2026, 3, 2, 10, 10, 0, TimeSpan.FromHours(7)));

    [Fact]
    public void The_text_begins_with_the_code_and_says_until_when_it_works_and_where_it_is_typed()
    {
        var text = OfficerCodeText.Write(Code);

        Assert.StartsWith("1234 5678\n", text, StringComparison.Ordinal);
        Assert.Contains("10:10", text, StringComparison.Ordinal);
        Assert.Contains("อบต.คลองเมือง", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_has_the_same()
    {
        var json = JsonDocument.Parse(OfficerCodeJson.Write(Code)).RootElement;

        Assert.Equal("1234 5678", json.GetProperty("code").GetString());
        Assert.Equal("2026-03-02T10:10:00+07:00", json.GetProperty("expiresAt").GetString());
        Assert.Equal(("klong-mueang", "สมศรี"), (json.GetProperty("agency").GetString(), json.GetProperty("officer").GetString()));
        Assert.Equal("somsri", json.GetProperty("officerId").GetString());
    }
}
