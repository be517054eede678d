using BenchmarkDotNet.Attributes;
using ItaBot.Documents;

namespace ItaBot.Benchmarks;

/// <summary>The largest published report into an assessment, beside splitting it into lines.</summary>
[MemoryDiagnoser]
public class ImportBenchmarks
{
    private readonly DocumentImporter _importer = new(SampleData.Rules, []);
    private readonly byte[] _report = SampleData.LargestReport();

    [Benchmark(Baseline = true)]
    public int SplitIntoLines() => System.Text.Encoding.UTF8.GetString(_report).Split('\n').Length;

    [Benchmark]
    public ImportResult Import() => _importer.Import(_report, "report.txt");
}
