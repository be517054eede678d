namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>A test on the sample activities; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TeamsSampleFactAttribute : FactAttribute
{
    public TeamsSampleFactAttribute() => Skip = TeamsSamples.Folder is null ? TeamsSamples.Missing : null;
}
