using ItaBot.FakeLine.Schemas;
using Xunit;

namespace ItaBot.FakeLine;

/// <summary>A test with cases on LINE's OpenAPI files; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LineSpecTheoryAttribute : TheoryAttribute
{
    public LineSpecTheoryAttribute() => Skip = LineSpecs.Directory is null ? LineSpecs.Missing : null;
}
