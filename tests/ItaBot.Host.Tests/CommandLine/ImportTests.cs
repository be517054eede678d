using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class ImportTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_is_stored_and_what_was_taken_is_printed()
    {
        var file = _folder.Write("a.json", Some.AssessmentJson());

        var result = (await ItaBotProcess.RunAsync(_folder, "import", file, "--agency", "bang-thi")).Expect(0);

        Assert.Contains("a.json: bang-thi · องค์การบริหารส่วนตำบลบางที่ · 2568", result.Output, StringComparison.Ordinal);
        Assert.Contains("took 5 figures, 2 items, 1 measures", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
        (await ItaBotProcess.RunAsync(_folder, "export", "bang-thi", "2568")).Expect(0);
    }

    [Fact]
    public async Task The_result_is_JSON_where_JSON_is_asked_for()
    {
        var file = _folder.Write("a.json", Some.AssessmentJson());

        var result = (await ItaBotProcess.RunAsync(_folder, "import", file, "--agency", "bang-thi", "--json")).Expect(0);

        var read = Assert.Single(result.Json.GetProperty("files").EnumerateArray());
        Assert.Equal("a.json", read.GetProperty("file").GetString());
        Assert.Equal(2568, read.GetProperty("fiscalYear").GetInt32());
        Assert.Equal(5, read.GetProperty("figures").GetInt32());
        Assert.Empty(read.GetProperty("unreadable").EnumerateArray());
    }

    [Fact]
    public async Task One_file_that_is_refused_keeps_all_others_out()
    {
        var good = _folder.Write("good.json", Some.AssessmentJson());
        var bad = _folder.Write("bad.json", Some.AssessmentJson(year: 2567, i10: "420.35"));

        var result = (await ItaBotProcess.RunAsync(_folder, "import", good, bad, "--agency", "bang-thi")).Expect(1);

        Assert.Empty(result.Output);
        Assert.StartsWith("bad.json: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("อยู่ระหว่าง 0 ถึง 100", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("is not between 0 and 100", result.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal("nothing was stored", result.ErrorLines[^1]);
        (await ItaBotProcess.RunAsync(_folder, "export", "bang-thi", "2568")).Expect(1);
    }

    [Fact]
    public async Task Two_files_about_the_same_agency_and_year_are_refused()
    {
        var one = _folder.Write("one.json", Some.AssessmentJson());
        var two = _folder.Write("two.json", Some.AssessmentJson(i10: "50"));

        var result = (await ItaBotProcess.RunAsync(_folder, "import", one, two, "--agency", "bang-thi")).Expect(1);

        Assert.StartsWith("two.json: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("as one.json is", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_import_replaces_the_first()
    {
        await ItaBotProcess.RunAsync(_folder, "import", _folder.Write("one.json", Some.AssessmentJson()), "--agency", "bang-thi");

        await ItaBotProcess.RunAsync(_folder, "import", _folder.Write("two.json", Some.AssessmentJson(i10: "50")));

        var stored = (await ItaBotProcess.RunAsync(_folder, "export", "bang-thi", "2568")).Expect(0).Json;
        Assert.Equal(50m, stored.GetProperty("items").GetProperty("i10").GetDecimal());
    }

    [Fact]
    public async Task Samples_are_not_loaded_before_an_import()
    {
        var file = _folder.Write("a.json", Some.AssessmentJson());

        await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "import", file, "--agency", "bang-thi");

        (await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "export", "klong-mueang", "2568")).Expect(1);
    }

    [Theory]
    [InlineData("missing.txt", "There is no such file.")]
    [InlineData("", "There is no such file.")]
    [InlineData(".", "cannot be opened")]
    public async Task A_file_that_cannot_be_opened_is_named(string file, string expected)
    {
        var result = (await ItaBotProcess.RunAsync(_folder, "import", file)).Expect(1);

        Assert.StartsWith($"{file}: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains(expected, result.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_file_says_cannot_steer_the_terminal()
    {
        var file = _folder.Write("a.json", Some.AssessmentJson(name: @"องค์การบริหารส่วนตำบล\u001b[31m[red]แดง[/]"));

        var result = await ItaBotProcess.RunAsync(_folder, "import", file, "--agency", "bang-thi");

        Assert.DoesNotContain('\u001b', result.Output + result.Error);
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_said_in_one_line()
    {
        var file = _folder.Write("a.json", Some.AssessmentJson());
        var input = new VerbInput { Settings = new Dictionary<string, string> { ["Storage__ConnectionString"] = "Data Source=no/such/folder/x.db" } };

        var result = (await ItaBotProcess.RunAsync(_folder, input, "import", file, "--agency", "bang-thi")).Expect(1);

        Assert.Contains("no/such/folder/x.db", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
