using ItaBot.Documents;
using ItaBot.Scoring.Assessments;
using ItaBot.Testing;

namespace ItaBot.Channels.Testing;

/// <summary>The delivered sample agencies.</summary>
public static class SampleAgencies
{
    /// <summary>Their assessments. One agency has a second year, so that there is a trend.</summary>
    public static IReadOnlyList<Assessment> Read()
    {
        var samples = Directory.GetFiles(Path.Combine(Repository.Root.FullName, "samples"), "*.json")
            .Select(f => AssessmentJson.Read(File.ReadAllText(f)))
            .ToList();
        var trend = samples.Single(a => a.Agency.Id == "pak-phraek");
        return [.. samples, trend with { FiscalYear = trend.FiscalYear - 1, Reported = trend.Reported with { Total = 84.99m } }];
    }
}
