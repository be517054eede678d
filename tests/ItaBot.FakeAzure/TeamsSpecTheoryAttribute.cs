using ItaBot.FakeAzure.Schemas;
using Xunit;

namespace ItaBot.FakeAzure;

/// <summary>Tests on Teams' schemas and samples; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TeamsSpecTheoryAttribute : TheoryAttribute
{
    public TeamsSpecTheoryAttribute() => Skip = TeamsSpecs.Directory is null ? TeamsSpecs.Missing : null;
}
