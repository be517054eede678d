namespace ItaBot.Scoring.Tests;

public sealed class BoundaryTests
{
    [Fact]
    public void Scoring_refers_to_nothing_but_the_base_library_and_the_reader_of_its_data() =>
        Assert.All(
            typeof(Target).Assembly.GetReferencedAssemblies(),
            a => Assert.True(a.Name!.StartsWith("System", StringComparison.Ordinal) || a.Name == "YamlDotNet", a.Name));
}
