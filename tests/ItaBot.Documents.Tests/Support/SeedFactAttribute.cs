namespace ItaBot.Documents.Tests.Support;

/// <summary>A test on the published reports; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedFactAttribute : FactAttribute
{
    public const string Missing = "The published reports are not there (../shared/seeds beside the repository).";

    public SeedFactAttribute() => Skip = Seeds.Directory is null ? Missing : null;
}
