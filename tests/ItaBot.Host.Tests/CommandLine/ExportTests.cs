using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class ExportTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_exported_can_be_imported_and_exported_as_the_same_bytes()
    {
        using var other = new WorkFolder();
        await ItaBotProcess.RunAsync(_folder, "import", _folder.Write("a.json", Some.AssessmentJson()), "--agency", "bang-thi");
        var first = (await ItaBotProcess.RunAsync(_folder, "export", "bang-thi", "2568")).Expect(0);

        await ItaBotProcess.RunAsync(other, "import", other.Write("b.json", first.Output), "--agency", "bang-thi");
        var second = (await ItaBotProcess.RunAsync(other, "export", "bang-thi", "2568", "--json")).Expect(0);

        Assert.Equal(first.OutputBytes, second.OutputBytes);
        Assert.Equal((byte)'{', first.OutputBytes[0]);
        Assert.Contains("องค์การบริหารส่วนตำบลบางที่", first.Output, StringComparison.Ordinal);
        Assert.Empty(first.Error);
    }

    [Fact]
    public async Task An_agency_that_is_not_on_record_is_refused()
    {
        var result = (await ItaBotProcess.RunAsync(_folder, "export", "nowhere", "2568")).Expect(1);

        Assert.Empty(result.Output);
        Assert.Equal("ไม่มีผลการประเมินของหน่วยงาน nowhere", result.ErrorLines[0]);
        Assert.Equal("there is no assessment of the agency nowhere", result.ErrorLines[1]);
    }

    [Fact]
    public async Task A_year_that_is_not_on_record_is_refused_with_the_years_that_are()
    {
        await ItaBotProcess.RunAsync(_folder, "import", _folder.Write("a.json", Some.AssessmentJson()), "--agency", "bang-thi");

        var result = (await ItaBotProcess.RunAsync(_folder, "export", "bang-thi", "2025")).Expect(1);

        Assert.EndsWith("there is one for 2568", result.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Samples_are_there_in_Development_and_not_in_Production()
    {
        using var production = new WorkFolder();

        var inDevelopment = await ItaBotProcess.RunAsync(_folder, VerbInput.Development, "export", "klong-mueang", "2568");
        var inProduction = await ItaBotProcess.RunAsync(production, "export", "klong-mueang", "2568");

        Assert.Equal(88.56m, inDevelopment.Expect(0).Json.GetProperty("reported").GetProperty("total").GetDecimal());
        inProduction.Expect(1);
    }
}
