using ItaBot.Documents.Tests.Support;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Tests.Samples;

public sealed class SampleTests
{
    private const int LongestText = 60;

    public static TheoryData<string, string> Reports => new()
    {
        { "klong-mueang-2568", "000" },
        { "bueng-nakhon-2567", "001" },
        { "dan-2565", "002" },
        { "pak-phraek-2568", "003" },
        { "chaiyaphum-pao-2563", "004" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_sample_is_taken_as_it_stands(string sample, string number)
    {
        var text = File.ReadAllText(PathOf(sample));

        var imported = Some.Imported(text, sample + ".json");

        Assert.Equal(text, AssessmentJson.Write(imported.Assessment));
        Assert.Contains(imported.Assessment.Agency, SampleAgencies.All);
        Assert.Empty(imported.Unreadable);
        Assert.NotEmpty(number);
    }

    [SeedTheory]
    [MemberData(nameof(Reports))]
    public void A_samples_figures_periods_owners_and_notes_are_those_of_the_report(string sample, string number)
    {
        var read = AssessmentJson.Read(File.ReadAllText(PathOf(sample)));

        var report = Seeds.Read(number);
        Assert.Equal((report.Agency, report.FiscalYear), (read.Agency, read.FiscalYear));
        Assert.Equal(AssessmentJson.Write(WithFiguresOnly(report)), AssessmentJson.Write(WithFiguresOnly(read)));
        Assert.Equal(report.Measures.Select(Frame), read.Measures.Select(Frame));
        Assert.Equal(report.Notes.Select(n => (n.Line, n.Taken, n.Why)), read.Notes.Select(n => (n.Line, n.Taken, n.Why)));
    }

    [SeedTheory]
    [MemberData(nameof(Reports))]
    public void A_samples_sentences_are_not_the_reports(string sample, string number)
    {
        var measures = AssessmentJson.Read(File.ReadAllText(PathOf(sample))).Measures;

        var report = File.ReadAllText(Seeds.PathOf(number)).Replace(" ", "", StringComparison.Ordinal);
        var sentences = measures.SelectMany(m => m.Steps.Append(m.Problem ?? "")).Where(s => s.Length > 0).ToList();
        Assert.All(sentences, s => Assert.True(s.Length <= LongestText, s));
        Assert.All(sentences, s => Assert.DoesNotContain(s.Replace(" ", "", StringComparison.Ordinal), report, StringComparison.Ordinal));
    }

    private static string PathOf(string sample) => Path.Combine(AppContext.BaseDirectory, "samples", sample + ".json");

    private static Assessment WithFiguresOnly(Assessment assessment) => assessment with { Measures = [], Notes = [] };

    private static string Frame(Measure measure) =>
        $"{measure.Number} {measure.Indicator} {measure.Steps.Count} {measure.Start:O} {measure.End:O} {string.Join('+', measure.Owners)}";
}
