using BenchmarkDotNet.Attributes;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Benchmarks;

/// <summary>Every local government over ten years: 8,000 agencies × 10 assessments, beside a single one ten times.</summary>
[MemoryDiagnoser]
public class CountryBenchmarks
{
    private const int Agencies = 8_000;
    private const int Years = 10;

    private Assessment[] _assessments = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(2568);
        _assessments = [.. Enumerable.Range(0, Agencies * Years).Select(_ => SampleData.Random(random))];
    }

    [Benchmark(Baseline = true)]
    public decimal OneAgency() => Total(_assessments.AsSpan(0, Years));

    [Benchmark]
    public decimal EightThousandAgencies() => Total(_assessments);

    private static decimal Total(ReadOnlySpan<Assessment> assessments)
    {
        var total = 0m;
        foreach (var assessment in assessments)
        {
            total += Scorecard.Compute(assessment, SampleData.Rules.Find(assessment.FiscalYear)!).Total.Computed!.Value;
        }

        return total;
    }
}
