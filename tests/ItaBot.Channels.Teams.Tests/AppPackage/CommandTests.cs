using System.Text.Json;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Testing;
using ItaBot.Testing;

namespace ItaBot.Channels.Teams.Tests.AppPackage;

[Collection(AnswerTests.Name)]
public sealed class CommandTests(AnswerFixture answers)
{
    public static TheoryData<string> Titles => [.. All()];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task A_command_that_the_app_offers_is_understood(string title)
    {
        var answer = await answers.AskAsync(title);

        Assert.NotEqual("none", answer.Understood.Intent);
        Assert.Equal(IsThai(title) ? "th" : "en", answer.Locale);
    }

    [Fact]
    public async Task Commands_are_the_same_in_Thai_and_in_English()
    {
        var meant = new List<(bool IsThai, string Intent)>();
        foreach (var title in All())
        {
            meant.Add((IsThai(title), (await answers.AskAsync(title)).Understood.Intent));
        }

        Assert.Equal(meant.Where(m => m.IsThai).Select(m => m.Intent), meant.Where(m => !m.IsThai).Select(m => m.Intent));
    }

    private static bool IsThai(string title) => title.Any(c => c is >= 'ก' and <= '๛');

    private static IReadOnlyList<string> All()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root.FullName, "appPackage", "manifest.json")));
        var lists = manifest.RootElement.GetProperty("bots")[0].GetProperty("commandLists");
        return [.. lists.EnumerateArray().SelectMany(l => l.GetProperty("commands").EnumerateArray()).Select(c => c.GetProperty("title").GetString()!).Distinct()];
    }
}
