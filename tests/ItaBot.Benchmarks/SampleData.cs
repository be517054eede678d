using ItaBot.Documents;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Testing;

namespace ItaBot.Benchmarks;

/// <summary>What the benchmarks are run on.</summary>
internal static class SampleData
{
    public static RuleBook Rules { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    public static ReminderData Reminders { get; } = ReminderData.Load(ReminderData.DefaultDirectory);

    public static CommonDuties CommonDuties { get; } = Reminders.DutiesOfAll(Rules);

    public static DutyBoards Duties { get; } = new(Reminders, Rules, CommonDuties);

    public static Assessment KlongMueang { get; } =
        AssessmentJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "klong-mueang-2568.json")));

    /// <summary>An assessment of the same form with other scores.</summary>
    public static Assessment Random(Random random) => KlongMueang with
    {
        Items = KlongMueang.Items.ToDictionary(i => i.Key, i => i.Value is ItemScore.Parts
            ? new ItemScore.Parts(Score(random), Score(random))
            : (ItemScore)new ItemScore.Whole(Score(random))),
    };

    /// <summary>The largest of the published reports.</summary>
    /// <exception cref="DirectoryNotFoundException">The reports are not beside the repository.</exception>
    public static byte[] LargestReport() =>
        File.ReadAllBytes(Directory.EnumerateFiles(Repository.Shared("seeds"), "*.txt").MaxBy(f => new FileInfo(f).Length)!);

    private static decimal Score(Random random) => random.Next(0, 10001) / 100m;
}
