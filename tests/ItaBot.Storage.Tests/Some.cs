using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Storage.Tests;

/// <summary>Values whose details do not matter to a test.</summary>
internal static class Some
{
    public static DateTimeOffset Moment { get; } = new(2026, 3, 30, 8, 30, 0, TimeSpan.FromHours(7));

    public static Agency Agency(string id = "some-place") => new(id, "องค์การบริหารส่วนตำบลบางที่", AgencyType.SAO, "เมือง", "ตาก");

    public static Assessment Assessment(string agencyId = "some-place", int year = 2568, decimal total = 88.56m) => new(
        Agency(agencyId),
        year,
        new(
            total,
            "ผ่านดี",
            new Dictionary<Tool, decimal> { [Tool.IIT] = 92.39m },
            new Dictionary<int, decimal> { [1] = 95.69m, [10] = 95.00m },
            new Dictionary<string, decimal> { ["9.1"] = 37.50m }),
        new Dictionary<string, ItemScore>
        {
            ["i1"] = new ItemScore.Whole(88.24m),
            ["e1"] = new ItemScore.Parts(85.45m, 88.00m),
            ["e2"] = new ItemScore.Parts(null, 90m),
        },
        [new(1, 9, "ทำเว็บไซต์ให้ครบ", null, ["ตรวจ", "แก้"], new(2025, 10, 1), new(2026, 3, 31), ["สำนักปลัด"], ["ทุกเดือน"])],
        [new(155, "ต.ค.๖๕", "2025-10-01", "the plan's year is 2569")]);

    public static IReadOnlyList<Assessment> Assessments(int count) => [.. Enumerable.Range(0, count).Select(i => Assessment($"place-{i}"))];
}
