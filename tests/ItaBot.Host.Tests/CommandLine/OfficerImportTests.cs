using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class OfficerImportTests : IAsyncLifetime
{
    private const string Good =
        """
        id,name,agency,unit,role,phone
        somsri,สมศรี,klong-mueang,กองคลัง,owner,044
        malee,มาลี,pak-phraek,กองช่าง,administrator,045
        """;

    private readonly WorkFolder _folder = new();

    // Loads the samples, so that nothing is said of them later.
    public async Task InitializeAsync() =>
        (await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "export", "klong-mueang", "2568")).Expect(0);

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Officers_are_stored_and_what_was_taken_and_left_is_printed()
    {
        var result = (await ImportAsync(Good)).Expect(0);

        Assert.Contains("officers.csv: รับเจ้าหน้าที่ 2 คน ใหม่ 2 แทนที่ 0", result.Output, StringComparison.Ordinal);
        Assert.Contains("did not use the columns: phone", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task A_second_import_replaces_some_and_leaves_the_others()
    {
        await ImportAsync(Good);

        var result = (await ImportAsync("id,name,agency,unit,role\nsomsri,สมศรี ใจดี,klong-mueang,กองคลัง,owner\nsuda,สุดา,klong-mueang,กองช่าง,owner", "--json")).Expect(0);

        Assert.Equal(
            (2, 1, 1, 0),
            (Number("officers"), Number("added"), Number("replaced"), result.Json.GetProperty("ignored").GetArrayLength()));
        Assert.Equal(("มาลี", "สมศรี ใจดี"), (await OfficerOfCodeAsync("malee"), await OfficerOfCodeAsync("SOMSRI")));

        int Number(string name) => result.Json.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task One_bad_row_keeps_all_others_out()
    {
        var result = (await ImportAsync(Good + "\nsuda,สุดา,nowhere,กองช่าง,boss,")).Expect(1);

        Assert.Empty(result.Output);
        Assert.StartsWith("officers.csv: บรรทัด 4 ช่อง “agency”: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("officers.csv: Line 4 column “role”: ", result.ErrorLines[3], StringComparison.Ordinal);
        Assert.Equal("nothing was stored", result.ErrorLines[^1]);
        (await CodeAsync("somsri")).Expect(1);
    }

    [Fact]
    public async Task Of_very_many_problems_the_first_are_told_and_the_rest_counted()
    {
        var rows = string.Join('\n', Enumerable.Range(0, 30).Select(i => $"o{i},สุดา,klong-mueang,กองช่าง,boss"));

        var result = (await ImportAsync("id,name,agency,unit,role\n" + rows)).Expect(1);

        Assert.Equal((20 + 1 + 1) * 2, result.ErrorLines.Count);
        Assert.Contains("and 10 more", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_file_says_cannot_steer_the_terminal()
    {
        var result = (await ImportAsync("id,name,agency,unit,role\nsomsri,สมศรี,\u001b[31mdan,กองคลัง,owner")).Expect(1);

        Assert.DoesNotContain('\u001b', result.Error);
    }

    [Fact]
    public async Task A_missing_file_is_refused()
    {
        var result = (await ItaBotProcess.RunAsync(_folder, "officers", "import", "missing.csv")).Expect(1);

        Assert.StartsWith("missing.csv: ", result.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("one.csv", "two.csv")]
    [InlineData("one.csv", "--jsno")]
    public async Task A_command_line_without_one_file_is_wrong_usage(params string[] rest) =>
        (await ItaBotProcess.RunAsync(_folder, ["officers", "import", .. rest])).Expect(2);

    [Fact]
    public async Task An_officer_of_the_directory_gets_a_code_by_their_id_alone()
    {
        await ImportAsync(Good);

        var result = (await CodeAsync("malee")).Expect(0);

        Assert.Equal(
            ("pak-phraek", "malee"), (result.Json.GetProperty("agency").GetString(), result.Json.GetProperty("officerId").GetString()));
        Assert.Matches("^[0-9]{4} [0-9]{4}$", result.Json.GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_officer_who_is_in_no_directory_is_refused_a_code_by_id()
    {
        var result = (await CodeAsync("nobody")).Expect(1);

        Assert.All(result.ErrorLines, line => Assert.StartsWith("--officer: ", line, StringComparison.Ordinal));
    }

    private Task<VerbResult> ImportAsync(string text, params string[] options) => ItaBotProcess.RunAsync(
        _folder, VerbInput.Development, ["officers", "import", _folder.Write("officers.csv", text), .. options]);

    private Task<VerbResult> CodeAsync(string officer) =>
        ItaBotProcess.RunAsync(_folder, VerbInput.Development, "officers", "code", "--officer", officer, "--json");

    private async Task<string?> OfficerOfCodeAsync(string officer) =>
        (await CodeAsync(officer)).Expect(0).Json.GetProperty("officer").GetString();
}
