using ItaBot.FakeAzure.Schemas;
using Xunit;

namespace ItaBot.FakeAzure;

/// <summary>A test on Teams' schemas and samples; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TeamsSpecFactAttribute : FactAttribute
{
    public TeamsSpecFactAttribute() => Skip = TeamsSpecs.Directory is null ? TeamsSpecs.Missing : null;
}
