using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Assessments;

public sealed class AssessmentFingerprintTests
{
    private static readonly Assessment Some = Published.KlongMueang;

    public static TheoryData<string> Changes { get; } = [.. Changed.Keys];

    private static Dictionary<string, Assessment> Changed => new()
    {
        ["a score"] = Some.With("i10", new ItemScore.Whole(42.36m)),
        ["a part"] = Some.With("e7", new ItemScore.Parts(82.56m, 87.00m)),
        ["a missing part"] = Some.With("e7", new ItemScore.Parts(82.55m, null)),
        ["a missing item"] = Some.Without("o28"),
        ["the total"] = Some with { Reported = Some.Reported with { Total = 88.57m } },
        ["the level"] = Some with { Reported = Some.Reported with { Level = "ผ่าน" } },
        ["an indicator"] = Some.WithoutIndicator(4),
        ["a tool"] = Some with { Reported = Some.Reported with { Tools = new Dictionary<Tool, decimal> { [Tool.IIT] = 92.39m } } },
        ["a sub-indicator"] = Some with { Reported = Some.Reported with { Subs = new Dictionary<string, decimal> { ["9.1"] = 37.5m } } },
        ["a measure"] = Some with { Measures = [new(1, 4, "ทำคู่มือ", null, [], null, null, [], [])] },
        ["a note"] = Some with { Notes = [] },
        ["the year"] = Some with { FiscalYear = 2567 },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void It_changes_with(string what) =>
        Assert.NotEqual(AssessmentFingerprint.Of(Some), AssessmentFingerprint.Of(Changed[what]));

    [Fact]
    public void Trailing_zeros_and_the_order_of_the_items_make_no_difference()
    {
        var same = Some.With("i10", new ItemScore.Whole(42.350m));
        var reversed = same with { Items = same.Items.Reverse().ToDictionary() };

        Assert.Equal(AssessmentFingerprint.Of(Some), AssessmentFingerprint.Of(reversed));
    }
}
