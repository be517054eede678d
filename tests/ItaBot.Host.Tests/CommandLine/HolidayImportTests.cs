using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class HolidayImportTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Holidays_are_stored_and_an_import_again_replaces_them()
    {
        const string Songkran = "วันที่,วันหยุด\n13 เม.ย. 2571,วันสงกรานต์\n14 เม.ย. 2571,วันสงกรานต์";

        var first = (await ImportAsync(Songkran)).Expect(0);
        var second = (await ImportAsync(Songkran, "--json")).Expect(0);

        Assert.StartsWith("holidays.csv: รับวันหยุด 2 วัน ใหม่ 2 แทนที่ 0", first.Output, StringComparison.Ordinal);
        Assert.Equal((2, 2), (second.Json.GetProperty("holidays").GetInt32(), second.Json.GetProperty("replaced").GetInt32()));
    }

    [Fact]
    public async Task One_bad_row_keeps_all_others_out()
    {
        var result = (await ImportAsync("day,th\n2028-04-13,วันสงกรานต์\n2026-04-13,วันสงกรานต์")).Expect(1);

        Assert.StartsWith("holidays.csv: Line 3 column “day”: “2026-04-13” is in the holiday file already", result.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal(1, (await ImportAsync("day,th\n2028-04-13,วันสงกรานต์", "--json")).Expect(0).Json.GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task A_missing_file_is_refused_and_none_at_all_is_wrong_usage()
    {
        (await ItaBotProcess.RunAsync(_folder, "holidays", "import", "missing.csv")).Expect(1);
        (await ItaBotProcess.RunAsync(_folder, "holidays", "import")).Expect(2);
    }

    private Task<VerbResult> ImportAsync(string text, params string[] options) =>
        ItaBotProcess.RunAsync(_folder, ["holidays", "import", _folder.Write("holidays.csv", text), .. options]);
}
