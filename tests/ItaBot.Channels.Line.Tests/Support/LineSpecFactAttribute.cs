using ItaBot.FakeLine.Schemas;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>A test on LINE's OpenAPI files; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LineSpecFactAttribute : FactAttribute
{
    public LineSpecFactAttribute() => Skip = LineSpecs.Directory is null ? LineSpecs.Missing : null;
}
