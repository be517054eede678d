using ItaBot.FakeLine.Schemas;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>A test with cases on LINE's OpenAPI files; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LineSpecTheoryAttribute : TheoryAttribute
{
    public LineSpecTheoryAttribute() => Skip = LineSpecs.Directory is null ? LineSpecs.Missing : null;
}
