using System.Xml.Linq;
using ItaBot.Testing;

namespace ItaBot.EndToEnd.Tests;

public sealed class ArchitectureTests
{
    private static readonly DirectoryInfo Sources = new(Path.Combine(Repository.Root.FullName, "src"));

    public static TheoryData<string> Projects { get; } = [.. Sources.GetDirectories("ItaBot.*").Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_below_it(string project)
    {
        string[] below = project switch
        {
            "ItaBot.Scoring" => [],
            "ItaBot.Documents" or "ItaBot.Feedback" or "ItaBot.Reminders" => ["ItaBot.Scoring"],
            "ItaBot.Conversations" => ["ItaBot.Feedback", "ItaBot.Reminders", "ItaBot.Scoring"],
            "ItaBot.Channels" => ["ItaBot.Conversations", "ItaBot.Feedback", "ItaBot.Reminders", "ItaBot.Scoring"],
            "ItaBot.Channels.Line" or "ItaBot.Channels.Teams" => ["ItaBot.Channels", "ItaBot.Conversations", "ItaBot.Scoring"],
            "ItaBot.Storage" => ["ItaBot.Channels", "ItaBot.Conversations", "ItaBot.Documents", "ItaBot.Feedback", "ItaBot.Reminders", "ItaBot.Scoring"],
            "ItaBot.Host" => [.. Sources.GetDirectories("ItaBot.*").Select(d => d.Name).Where(n => n != "ItaBot.Host")],
            _ => throw new InvalidOperationException($"{project} has no place yet: say here what it may refer to."),
        };

        Assert.Subset(below.ToHashSet(), ReferencesOf(project));
    }

    [Fact]
    public void The_host_refers_to_all_projects() =>
        Assert.Equal(
            Sources.GetDirectories("ItaBot.*").Select(d => d.Name).Where(n => n != "ItaBot.Host").Order(StringComparer.Ordinal),
            ReferencesOf("ItaBot.Host").Order(StringComparer.Ordinal));

    private static HashSet<string> ReferencesOf(string project)
    {
        var file = XDocument.Load(Path.Combine(Sources.FullName, project, $"{project}.csproj"));
        return [.. file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value))];
    }
}
