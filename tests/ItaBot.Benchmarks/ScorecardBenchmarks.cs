using BenchmarkDotNet.Attributes;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rankings;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Benchmarks;

/// <summary>One scorecard of 52 items, beside merely adding up the same 61 figures.</summary>
[MemoryDiagnoser]
public class ScorecardBenchmarks
{
    private readonly Assessment _assessment = SampleData.KlongMueang;
    private readonly RuleYear _rules = SampleData.Rules.Find(2568)!;

    [Benchmark(Baseline = true)]
    public decimal AddUpTheItems() => _assessment.Items.Values.Sum(score => score switch
    {
        ItemScore.Whole whole => whole.Score,
        ItemScore.Parts parts => parts.Public!.Value + parts.Survey!.Value,
        _ => 0,
    });

    [Benchmark]
    public Scorecard OneScorecard() => Scorecard.Compute(_assessment, _rules);

    [Benchmark]
    public int WhatIsBelow85() => Ranking.Failing(Scorecard.Compute(_assessment, _rules)).Count;
}
