using System.Text.Json;
using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class ScoreTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    private static string KlongMueang => Path.Combine(AppContext.BaseDirectory, "samples", "klong-mueang-2568.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_scorecard_of_Klong_Mueang_is_printed_as_JSON()
    {
        var result = (await ItaBotProcess.RunAsync(_folder, "score", KlongMueang)).Expect(0);

        var score = result.Json;
        Assert.Equal("klong-mueang", score.GetProperty("agency").GetString());
        Assert.Equal("2568", score.GetProperty("rules").GetString());
        Assert.Equal((88.56m, 88.56m), Both(score.GetProperty("total")));
        Assert.Equal("ผ่านดี", score.GetProperty("level").GetProperty("computed").GetString());
        Assert.Equal(
            [92.39m, 88.63m, 85.63m],
            score.GetProperty("tools").EnumerateObject().Select(t => t.Value.GetProperty("computed").GetDecimal()));
        Assert.Equal(37.50m, score.GetProperty("subs").GetProperty("9.1").GetProperty("computed").GetDecimal());
        Assert.Equal(84.78m, score.GetProperty("items").GetProperty("e7").GetProperty("computed").GetDecimal());
        Assert.False(score.GetProperty("items").GetProperty("i10").TryGetProperty("computed", out _));
        Assert.Equal(
            ["item:i10", "item:e7", "item:e9", "item:o1", "item:o2", "item:o4", "item:o12", "item:o13", "item:o20", "item:o21"],
            score.GetProperty("below").EnumerateArray().Select(b => b.GetString()));
        Assert.Empty(result.Error);
        Assert.False(_folder.HasDatabase);
    }

    [Fact]
    public async Task The_only_difference_of_Klong_Mueang_is_the_figure_that_its_text_prints_otherwise()
    {
        var result = (await ItaBotProcess.RunAsync(_folder, "score", KlongMueang)).Expect(0);

        var difference = Assert.Single(result.Json.GetProperty("differences").EnumerateArray());
        Assert.Equal("indicator:1", difference.GetProperty("target").GetString());
        Assert.Equal((95.68m, 95.69m), Both(difference));
        Assert.Equal("truncated", difference.GetProperty("explanations")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Figures_that_are_not_known_are_left_out_and_an_indicator_stands_for_items_that_are_not_all_known()
    {
        var input = new VerbInput { Text = Some.AssessmentJson() };

        var score = (await ItaBotProcess.RunAsync(_folder, input, "score", "-")).Expect(0).Json;

        Assert.Empty(score.GetProperty("total").EnumerateObject());
        Assert.Equal(["1", "4"], score.GetProperty("indicators").EnumerateObject().Select(i => i.Name));
        Assert.Equal(["i10", "e7"], score.GetProperty("items").EnumerateObject().Select(i => i.Name));
        Assert.Equal(["indicator:4", "item:e7"], score.GetProperty("below").EnumerateArray().Select(b => b.GetString()));
    }

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("[]", "line 1")]
    [InlineData("", "line 1")]
    public async Task A_text_that_is_no_assessment_is_refused_with_its_line(string text, string expected)
    {
        var file = _folder.Write("a.json", text);

        var result = (await ItaBotProcess.RunAsync(_folder, "score", file)).Expect(1);

        Assert.Empty(result.Output);
        Assert.StartsWith("a.json: บรรทัด 1", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith($"a.json: {expected}", result.ErrorLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"i10\": 42.35", "\"i10\": 142.35", "is not between 0 and 100")]
    [InlineData("\"i10\": 42.35", "\"i99\": 42.35", "i99")]
    [InlineData("\"fiscalYear\": 2568", "\"fiscalYear\": 2550", "no rules for the fiscal year 2550")]
    [InlineData("\"fiscalYear\"", "\"fiscalYaer\"", "fiscalYaer")]
    public async Task An_assessment_that_its_year_does_not_allow_is_refused(string text, string by, string expected)
    {
        var input = new VerbInput { Text = Some.AssessmentJson().Replace(text, by, StringComparison.Ordinal) };

        var result = (await ItaBotProcess.RunAsync(_folder, input, "score", "-")).Expect(1);

        Assert.Contains(expected, result.ErrorLines[1], StringComparison.Ordinal);
    }

    private static (decimal Reported, decimal Computed) Both(JsonElement figure) =>
        (figure.GetProperty("reported").GetDecimal(), figure.GetProperty("computed").GetDecimal());
}
