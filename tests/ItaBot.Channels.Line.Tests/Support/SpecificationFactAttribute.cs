namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>A test on LINE's published specification; skipped where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SpecificationFactAttribute : FactAttribute
{
    public SpecificationFactAttribute() => Skip = Repository.LineSpecification is null
        ? "LINE's specification is not there (../shared/specs/line beside the repository)."
        : null;
}
