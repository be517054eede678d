using System.Text.Json;
using ItaBot.FakeAzure;
using ItaBot.FakeLine;
using ItaBot.Host.Tests.Feedback;
using ItaBot.Host.Tests.Processes;
using Microsoft.Data.Sqlite;

namespace ItaBot.Host.Tests.Doctor;

public sealed class DoctorTests : IAsyncLifetime
{
    private readonly RoundFolder _rounds = new();

    public Task InitializeAsync() => _rounds.InitializeAsync();

    public Task DisposeAsync() => _rounds.DisposeAsync();

    [Fact]
    public async Task Without_channels_all_is_well_and_the_channels_are_skipped()
    {
        var result = await RunAsync([], 0);

        Assert.Equal(
            ["settings ok", "data ok", "storage ok", "feedback ok", "line skipped", "teams skipped"],
            ChecksOf(result).Select(c => $"{c.Check} {c.State}"));
    }

    [Fact]
    public async Task A_person_reads_a_line_for_each_check()
    {
        var result = (await ItaBotProcess.RunAsync(_rounds.Folder, "doctor")).Expect(0);

        Assert.StartsWith("ok       settings  ค่าตั้งใช้ได้ — the settings are valid", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Channels_that_answer_are_well()
    {
        await using var line = await FakeLineServer.StartAsync();
        await using var azure = await FakeAzureServer.StartAsync();
        var settings = SettingsOf(line, azure);
        using var server = RunningServer.Start(_rounds.Folder, settings, "--urls", "http://127.0.0.1:0");
        line.Channel.WebhookEndpoint = new Uri(await server.AddressAsync(), "line/main/webhook");

        var result = await RunAsync(settings, 0);

        Assert.Equal(
            ["line:main ok", "line:main:webhook ok", "teams ok"], ChecksOf(result).Skip(4).Select(c => $"{c.Check} {c.State}"));
        Assert.Empty(line.Violations.ToList());
    }

    [Fact]
    public async Task Channels_that_refuse_fail_with_what_to_do_and_without_secrets()
    {
        await using var line = await FakeLineServer.StartAsync();
        await using var azure = await FakeAzureServer.StartAsync();
        var settings = SettingsOf(line, azure);
        settings["Line__Channels__main__ChannelSecret"] = "wrong-secret-of-line";
        settings["MicrosoftAppPassword"] = "wrong-secret-of-teams";

        var result = await RunAsync(settings, 1);

        var (atLine, atTeams) = (ChecksOf(result).Single(c => c.Check == "line:main"), ChecksOf(result).Single(c => c.Check == "teams"));
        Assert.Equal(("failed", "failed"), (atLine.State, atTeams.State));
        Assert.Contains("ChannelSecret", atLine.English, StringComparison.Ordinal);
        Assert.Contains("MicrosoftAppPassword", atTeams.English, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-secret", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task The_identity_of_the_machine_is_tried_as_well()
    {
        await using var azure = await FakeAzureServer.StartAsync();
        var settings = new Dictionary<string, string>
        {
            ["MicrosoftAppType"] = "UserAssignedMSI",
            ["MicrosoftAppId"] = azure.App.Id,
            ["MicrosoftAppTenantId"] = azure.App.Tenant,
            ["AZURE_POD_IDENTITY_AUTHORITY_HOST"] = azure.Url.ToString(),
        };
        var here = await RunAsync(settings, 0);
        settings["AZURE_POD_IDENTITY_AUTHORITY_HOST"] = "http://127.0.0.1:9";
        var elsewhere = await RunAsync(settings, 1);

        Assert.Equal("ok", ChecksOf(here).Single(c => c.Check == "teams").State);
        Assert.Contains("look on the machine in Azure", ChecksOf(elsewhere).Single(c => c.Check == "teams").English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "no webhook is set")]
    [InlineData("http://127.0.0.1:9/line/main/webhook", "COULD_NOT_CONNECT")]
    [InlineData("http://127.0.0.1:9/line/other/webhook", "does not end in /line/main/webhook")]
    public async Task A_webhook_that_LINE_does_not_reach_fails(string? endpoint, string because)
    {
        await using var line = await FakeLineServer.StartAsync();
        line.Channel.WebhookEndpoint = endpoint is null ? null : new Uri(endpoint);

        var result = await RunAsync(SettingsOf(line), 1);

        var webhook = ChecksOf(result).Single(c => c.Check == "line:main:webhook");
        Assert.Equal("failed", webhook.State);
        Assert.Contains(because, webhook.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Servers_that_are_away_fail_as_such()
    {
        var result = await RunAsync(
            new()
            {
                ["Line__ApiBaseUrl"] = "http://127.0.0.1:9",
                ["Line__Channels__main__Agency"] = "klong-mueang",
                ["Line__Channels__main__ChannelSecret"] = "x",
                ["Line__Channels__main__ChannelAccessToken"] = "y",
            },
            1);

        Assert.Contains("cannot be reached", ChecksOf(result).Single(c => c.Check == "line:main").English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Line__Channels__main__Agency", "klong-mueang", "Line:Channels:main:ChannelSecret")]
    [InlineData("TimeZone", "Asia/Atlantis", "TimeZone")]
    [InlineData("WebChat__Enabled", "maybe", "WebChat:Enabled")]
    public async Task A_wrong_setting_fails_and_what_rests_on_it_is_skipped(string variable, string value, string named)
    {
        var result = await RunAsync(new() { [variable] = value }, 1);

        var checks = ChecksOf(result);
        Assert.Equal(("settings", "failed"), (checks[0].Check, checks[0].State));
        Assert.Contains(named, checks[0].English, StringComparison.Ordinal);
        Assert.Equal(
            ["data skipped", "storage ok", "feedback ok", "line skipped", "teams skipped"],
            checks.Skip(1).Select(c => $"{c.Check} {c.State}"));
    }

    [Fact]
    public async Task A_database_that_is_none_fails_and_what_rests_on_it_is_skipped()
    {
        using var other = new WorkFolder();
        other.Write("itabot.db", new string('x', 5000));

        var result = (await ItaBotProcess.RunAsync(other, "doctor", "--json")).Expect(1);

        Assert.Equal(
            ["storage failed", "feedback skipped"], ChecksOf(result).Skip(2).Take(2).Select(c => $"{c.Check} {c.State}"));
    }

    [Fact]
    public async Task A_broken_file_fails_and_is_named()
    {
        using var program = new ProgramCopy();
        program.Break(Path.Combine("dialogs", "feedback", "questionnaire.yaml"));

        var result = (await ItaBotProcess.RunAsync(
            _rounds.Folder, new VerbInput { ProgramFolder = program.Path }, "doctor", "--json")).Expect(1);

        var data = ChecksOf(result).Single(c => c.Check == "data");
        Assert.Equal("failed", data.State);
        Assert.Contains("questionnaire.yaml", data.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_of_a_closed_round_that_is_back_fails()
    {
        var id = await _rounds.OpenAsync();
        (await _rounds.RunAsync("close", id)).Expect(0);
        await using (var connection = new SqliteConnection($"Data Source={_rounds.Database}"))
        {
            await connection.OpenAsync();
            await using var put = connection.CreateCommand();
            put.CommandText = "INSERT INTO feedback_key (round_id, key) VALUES ($id, randomblob(32))";
            put.Parameters.AddWithValue("$id", id);
            await put.ExecuteNonQueryAsync();
        }

        var result = await RunAsync([], 1);

        var feedback = ChecksOf(result).Single(c => c.Check == "feedback");
        Assert.Equal("failed", feedback.State);
        Assert.Contains(id, feedback.English, StringComparison.Ordinal);
    }

    private static List<(string Check, string State, string English)> ChecksOf(VerbResult result) =>
        [.. result.Json.GetProperty("checks").EnumerateArray().Select(c => (Text(c, "check"), Text(c, "state"), Text(c, "en")))];

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static Dictionary<string, string> SettingsOf(FakeLineServer line, FakeAzureServer? azure = null)
    {
        var settings = new Dictionary<string, string>
        {
            ["Line__ApiBaseUrl"] = line.Url.ToString(),
            ["Line__Channels__main__Agency"] = "klong-mueang",
            ["Line__Channels__main__ChannelSecret"] = line.Channel.Secret,
            ["Line__Channels__main__ChannelId"] = line.Channel.Id,
        };
        if (azure is not null)
        {
            settings["MicrosoftAppId"] = azure.App.Id;
            settings["MicrosoftAppPassword"] = azure.App.Secret;
            settings["MicrosoftAppTenantId"] = azure.App.Tenant;
            settings["ToBotFromChannelOpenIdMetadataUrl"] = azure.MetadataUrl.ToString();
            settings["ToChannelFromBotLoginUrl"] = azure.Url.ToString();
        }

        return settings;
    }

    private async Task<VerbResult> RunAsync(Dictionary<string, string> settings, int status) =>
        (await ItaBotProcess.RunAsync(_rounds.Folder, new VerbInput { Settings = settings }, "doctor", "--json")).Expect(status);
}
