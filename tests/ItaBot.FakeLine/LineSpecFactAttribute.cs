using ItaBot.FakeLine.Schemas;
using Xunit;

namespace ItaBot.FakeLine;

/// <summary>A test on LINE's OpenAPI files; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LineSpecFactAttribute : FactAttribute
{
    public LineSpecFactAttribute() => Skip = LineSpecs.Directory is null ? LineSpecs.Missing : null;
}
