using ItaBot.Feedback.Results;

namespace ItaBot.Feedback.Tests;

public sealed class BoundaryTests
{
    [Fact]
    public void Feedback_refers_to_scoring_and_of_the_other_projects_to_none() =>
        Assert.Equal(
            ["ItaBot.Scoring"],
            typeof(ResultGate).Assembly.GetReferencedAssemblies()
                .Select(a => a.Name!)
                .Where(n => n.StartsWith("ItaBot", StringComparison.Ordinal)));
}
