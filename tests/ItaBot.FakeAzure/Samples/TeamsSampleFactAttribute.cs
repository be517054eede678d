using Xunit;

namespace ItaBot.FakeAzure.Samples;

/// <summary>A test on the sample activities; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TeamsSampleFactAttribute : FactAttribute
{
    public TeamsSampleFactAttribute() => Skip = TeamsSamples.Folder is null ? TeamsSamples.Missing : null;
}
