using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Tests.Support;

/// <summary>The figures that five agencies published.</summary>
internal static class Published
{
    public static RuleBook Rules { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    public static Assessment KlongMueang { get; } = new(
        new Agency("klong-mueang", "องค์การบริหารส่วนตำบลคลองเมือง", AgencyType.SAO),
        2568,
        Reported(88.56m, "ผ่านดี", 95.69m, 97.84m, 100m, 77.45m, 90.98m, 91.92m, 89.58m, 84.40m, 76.25m, 95.00m),
        new Dictionary<string, ItemScore>(
        [
            .. Whole('i', 88.24m, 98.82m, 100m, 93.53m, 100m, 100m, 100m, 100m, 100m, 42.35m, 98.82m, 91.18m, 91.76m, 91.76m, 89.41m),
            .. Parts(
                (85.45m, 88.00m), (88.73m, 93.00m), (96.36m, 100m),
                (85.45m, 86.00m), (86.18m, 95.00m), (85.82m, 99.00m),
                (82.55m, 87.00m), (85.82m, 86.00m), (84.00m, 81.00m)),
            .. Whole(
                'o', 0, 0, 100, 50, 100, 100, 100, 100, 100, 100, 100, 50, 0, 100, 100, 100, 100, 100, 100, 50, 50, 100, 100, 100, 100, 100, 100, 100),
        ]),
        [],
        [ImportNote.SecondFigure(49, 95.68m, Target.Indicator(1), 95.69m, "the total of the item table")]);

    public static Assessment BuengNakhon { get; } = Indicators(
        "bueng-nakhon", 2567, null, null, 100m, 99.17m, 100m, 96.67m, 100m, 99.94m, 100m, 100m, 100m, 100m);

    public static Assessment Dan { get; } = Indicators(
        "dan", 2565, 83.67m, "B", 84.72m, 75.90m, 81.11m, 71.62m, 78.38m, 74.76m, 66.78m, 70.81m, 94.64m, 100m);

    public static Assessment PakPhraek { get; } = Indicators(
        "pak-phraek", 2568, 99.44m, "ผ่านดีเยี่ยม", 99.78m, 100m, 100m, 99.57m, 100m, 99.11m, 99.16m, 96.53m, 100m, 100m);

    public static Assessment Chaiyaphum { get; } = Indicators(
        "chaiyaphum-pao", 2563, 75.83m, "B", 83.11m, 76.81m, 81.33m, 79.48m, 79.56m, 95.69m, 91.90m, 93.56m, 60.90m, 56.25m);

    public static Scorecard Scored(this Assessment assessment) => Scorecard.Compute(assessment, Rules.Find(assessment.FiscalYear)!);

    public static Assessment With(this Assessment assessment, string item, ItemScore score) => assessment with
    {
        Items = new Dictionary<string, ItemScore>(assessment.Items) { [item] = score },
    };

    public static Assessment Without(this Assessment assessment, params string[] items) => assessment with
    {
        Items = assessment.Items.Where(i => !items.Contains(i.Key)).ToDictionary(),
    };

    public static Assessment WithoutIndicator(this Assessment assessment, int number) => assessment with
    {
        Reported = assessment.Reported with
        {
            Indicators = assessment.Reported.Indicators.Where(i => i.Key != number).ToDictionary(),
        },
    };

    public static ReportedFigures Reported(decimal? total, string? level, params decimal[] indicators) => ReportedFigures.None with
    {
        Total = total,
        Level = level,
        Indicators = indicators.Select((points, index) => (Number: index + 1, points)).ToDictionary(i => i.Number, i => i.points),
    };

    private static Assessment Indicators(string id, int year, decimal? total, string? level, params decimal[] indicators) => new(
        new Agency(id, id, AgencyType.OTHER), year, Reported(total, level, indicators), new Dictionary<string, ItemScore>(), [], []);

    private static IEnumerable<KeyValuePair<string, ItemScore>> Whole(char letter, params decimal[] scores) =>
        scores.Select((points, index) => KeyValuePair.Create<string, ItemScore>($"{letter}{index + 1}", new ItemScore.Whole(points)));

    private static IEnumerable<KeyValuePair<string, ItemScore>> Parts(params (decimal Public, decimal Survey)[] scores) =>
        scores.Select((s, index) => KeyValuePair.Create<string, ItemScore>($"e{index + 1}", new ItemScore.Parts(s.Public, s.Survey)));
}
