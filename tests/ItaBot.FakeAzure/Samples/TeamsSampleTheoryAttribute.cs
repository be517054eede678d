using Xunit;

namespace ItaBot.FakeAzure.Samples;

/// <summary>A test on the sample activities, case by case; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TeamsSampleTheoryAttribute : TheoryAttribute
{
    public TeamsSampleTheoryAttribute() => Skip = TeamsSamples.Folder is null ? TeamsSamples.Missing : null;
}
