using BenchmarkDotNet.Attributes;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Rules;

namespace ItaBot.Benchmarks;

/// <summary>What understanding costs at the start, where it learns its examples, beside loading the rule years.</summary>
[MemoryDiagnoser]
public class UnderstandBenchmarks
{
    private readonly RuleBook _rules = SampleData.Rules;
    private readonly string _rulesFolder = RuleBookReader.DefaultDirectory;

    [Benchmark(Baseline = true)]
    public RuleBook LoadTheRules() => RuleBookReader.Load(_rulesFolder);

    [Benchmark]
    public Understander Learn() => new(Understander.DefaultDirectory, _rules);
}
