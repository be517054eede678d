namespace ItaBot.Documents.Tests.Support;

/// <summary>A test with cases on the published reports; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedTheoryAttribute : TheoryAttribute
{
    public SeedTheoryAttribute() => Skip = Seeds.Directory is null ? SeedFactAttribute.Missing : null;
}
