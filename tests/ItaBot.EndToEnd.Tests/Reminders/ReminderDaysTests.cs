using System.Text.Json;
using ItaBot.Testing;

namespace ItaBot.EndToEnd.Tests.Reminders;

/// <summary>
/// Who of คลองเมือง is told what on some days of the fiscal year 2569 where nothing is done. After a change,
/// <c>ITABOT_RECORD=1 dotnet test tests/ItaBot.EndToEnd.Tests --filter ReminderDays</c> writes what is sent now into the files;
/// what changed is then reviewed like any change.
/// </summary>
public sealed class ReminderDaysTests(WholeOffice office) : IClassFixture<WholeOffice>
{
    private static string Folder { get; } =
        Path.Combine(Repository.Root.FullName, "tests", "ItaBot.EndToEnd.Tests", "Reminders", "Days");

    [Theory]
    [InlineData("2025-10-01")]
    [InlineData("2026-01-05")]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-30")]
    [InlineData("2026-03-31")]
    [InlineData("2026-04-01")]
    [InlineData("2026-04-10")]
    [InlineData("2026-09-30")]
    [InlineData("2026-10-01")]
    public async Task Everybody_is_told_on_the_day_what_its_file_says(string day)
    {
        var path = Path.Combine(Folder, $"{day}.txt");
        using var json = JsonDocument.Parse(await office.Verbs.RunAsync("remind", "--now", day, "--dry-run", "--json"));

        var told = string.Join('\n', ReminderTable.Of(json.RootElement)) + "\n";

        if (Environment.GetEnvironmentVariable("ITABOT_RECORD") is "1")
        {
            await File.WriteAllTextAsync(path, told);
            return;
        }

        Assert.Equal(await File.ReadAllTextAsync(path), told);
    }

    [Fact]
    public async Task The_JSON_has_the_form_that_other_programs_rely_on()
    {
        using var json = JsonDocument.Parse(await office.Verbs.RunAsync("remind", "--now", "2026-03-30", "--dry-run", "--json"));

        Assert.Equal(["now", "messages"], Names(json.RootElement));
        Assert.Equal("2026-03-30T08:30:00+07:00", json.RootElement.GetProperty("now").GetString());
        var messages = json.RootElement.GetProperty("messages").EnumerateArray().ToList();
        Assert.All(messages, m => Assert.Equal(
            m.GetProperty("channel").GetString() == "none"
                ? ["to", "agency", "channel", "reason", "kind", "lines"]
                : ["to", "agency", "channel", "kind", "lines"],
            Names(m)));
        Assert.All(
            messages.SelectMany(m => m.GetProperty("lines").EnumerateArray()),
            l => Assert.Equal(["duty", "due", "occasion", "text"], Names(l)));
        Assert.Equal(["line", "none", "teams"], messages.Select(m => m.GetProperty("channel").GetString()).Distinct().Order());
    }

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(p => p.Name);
}
