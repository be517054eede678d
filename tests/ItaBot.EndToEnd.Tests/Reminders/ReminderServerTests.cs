using System.Text.Json.Nodes;
using Dapper;
using ItaBot.Channels.Reaching;
using ItaBot.Channels.Reminders;
using ItaBot.Conversations.Phrases;
using ItaBot.EndToEnd.Tests.Teams;
using ItaBot.FakeAzure.Activities;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Webhooks;
using ItaBot.Fakes.Faults;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.EndToEnd.Tests.Reminders;

/// <summary>Reminders on their way through LINE and Teams, what becomes of them there, and what people answer.</summary>
public sealed class ReminderServerTests : IAsyncLifetime
{
    private static readonly DutyKey FirstMeasure = new("measure:1", 2569, new(2026, 3, 31));

    private readonly ReminderOffice _office = new();
    private readonly HttpClient _http = new();

    public async Task InitializeAsync()
    {
        await _office.InitializeAsync();
        await _office.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _office.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task A_digest_is_a_card_in_Teams_and_a_push_in_LINE_that_both_take()
    {
        await _office.ImportAsync("somsri", "wichai", "admin");

        await _office.RemindAsync("2026-03-31T08:30");
        await _office.DeliverAsync();
        await _office.RemindAsync("2026-03-31T08:35");

        var card = Assert.Single(_office.InTeams("somsri")).Card();
        CardReading.AssertAllowed(card);
        Assert.Contains("มาตรการที่ 1 บางงานบริการยังช้ากว่าที่กำหนด", CardReading.Words(card), StringComparison.Ordinal);
        Assert.Empty(_office.InLine("somsri"));
        var push = Assert.Single(_office.InLine("wichai"));
        Assert.Equal(LinePaths.Push, push.Path);
        Assert.Contains("มาตรการที่ 1 บางงานบริการยังช้ากว่าที่กำหนด", push.Messages, StringComparison.Ordinal);
        Assert.Equal(
            ["admin teams accepted -", "somsri teams accepted -", "wichai teams noReference notLinked", "wichai line accepted -"], Attempts());
        Assert.Empty(_office.Line.Violations.ToList());
        Assert.Empty(_office.Azure.Connector.Violations.ToList());
    }

    [Theory]
    [InlineData("prasit", "th")]
    [InlineData("wichai", "th")]
    [InlineData("prasit", "en")]
    [InlineData("wichai", "en")]
    public async Task Who_has_more_to_do_than_a_message_holds_gets_one_that_says_so(string officer, string locale)
    {
        // Nobody else is there: all that the office has to do is theirs.
        await _office.ImportAsync(officer);
        await _office.NoteAsync(new ReminderChange.ChooseLocale(ReminderOffice.Agency, officer, locale));

        var lines = Assert.Single(await _office.RemindAsync("2026-03-31T08:30")).Lines;
        await _office.DeliverAsync();

        Assert.InRange(lines.Count, 16, 40);
        var cards = _office.InTeams(officer).Select(t => t.Card()).ToList();
        Assert.All(cards, CardReading.AssertAllowed);
        var said = Assert.Single(cards.Select(CardReading.Words).Concat(_office.InLine(officer).Select(d => CardReading.Words(JsonNode.Parse(d.Messages)))));
        Assert.Contains(
            _office.Get<Phrasebook>().Say(locale, "digest.more", ("count", $"{lines.Count - 15}")), said, StringComparison.Ordinal);
        Assert.Empty(_office.Line.Violations.ToList());
        Assert.Empty(_office.Azure.Connector.Violations.ToList());
    }

    [Fact]
    public async Task Who_presses_done_below_the_digest_in_Teams_is_not_told_of_it_again()
    {
        await _office.ImportAsync("somsri", "admin");
        await _office.RemindAsync("2026-03-30T08:30");
        await _office.DeliverAsync();

        var digest = Assert.Single(_office.InTeams("somsri"));
        await PressAsync(digest, _office.Get<Phrasebook>().Say("th", "digest.act.finish"));

        await _office.WaitUntilIdleAsync();
        Assert.Equal(DutyState.Done, await StateAsync());
        Assert.DoesNotContain(await _office.RemindAsync("2026-03-31T08:30"), m => m.To == "somsri");
    }

    [Fact]
    public async Task Who_taps_done_below_the_digest_in_LINE_is_not_told_of_it_again()
    {
        await _office.ImportAsync("wichai", "admin");
        await _office.RemindAsync("2026-03-30T08:30");
        await _office.DeliverAsync();

        var digest = Assert.Single(_office.InLine("wichai"));
        await TapAsync(digest, _office.Get<Phrasebook>().Say("th", "digest.act.finish"));

        await _office.WaitUntilIdleAsync();
        Assert.Equal(DutyState.Done, await StateAsync());
        Assert.DoesNotContain(await _office.RemindAsync("2026-03-31T08:30"), m => m.To == "wichai");
        Assert.Empty(_office.Line.Violations.ToList());
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task What_Teams_refuses_LINE_gets_on_the_same_day(int status)
    {
        await _office.ImportAsync("somsri");
        RefuseInTeams(status);

        await SendAsync("2026-03-31T08:30");

        Assert.Empty(_office.InTeams("somsri"));
        Assert.Contains("มาตรการที่ 1 บางงานบริการยังช้ากว่าที่กำหนด", Assert.Single(_office.InLine("somsri")).Messages, StringComparison.Ordinal);
        Assert.Equal(["somsri teams refused refused", "somsri line accepted -"], Attempts());
        Assert.Empty(await _office.RemindAsync("2026-03-31T09:30"));
    }

    [Fact]
    public async Task The_other_channel_gets_all_that_was_missed_as_well()
    {
        await _office.ImportAsync("somsri");
        await SendAsync("2026-03-25T08:30");
        RefuseInTeams(403);

        var planned = Assert.Single(await _office.RemindAsync("2026-04-02T08:30"));
        await _office.DeliverAsync();
        await _office.RemindAsync("2026-04-02T08:35");
        await _office.DeliverAsync();

        Assert.Contains(planned.Lines, l => (l.Duty, l.Occasion) == ("measure:1", "due"));
        var push = Assert.Single(_office.InLine("somsri")).Messages;
        Assert.Contains(_office.Get<Phrasebook>().Say("th", "digest.title", ("count", $"{planned.Lines.Count}")), push, StringComparison.Ordinal);
        Assert.All(planned.Lines.Take(10), l => Assert.Contains(l.Title, push, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_LINE_sends_no_more_this_month_Teams_gets_it_and_LINE_does_not_keep_it()
    {
        await _office.ImportAsync("somsri");
        _office.Line.Channel.Quota = 0;
        var run = LineFirst();
        _office.GoTo("2026-03-31T08:30");

        Assert.Single(await run.SendAsync(_office.Clock.GetUtcNow(), CancellationToken.None));
        await _office.DeliverAsync();
        await run.SettleAsync(_office.Clock.GetUtcNow(), CancellationToken.None);
        await _office.DeliverAsync();
        await run.SettleAsync(_office.Clock.GetUtcNow(), CancellationToken.None);

        Assert.Single(_office.InTeams("somsri"));
        Assert.Equal(["somsri line quota quota", "somsri teams accepted -"], Attempts());
        Assert.Equal(
            ["accepted teams", "dropped line:main"],
            _office.Read(c => c.Query<string>("SELECT state || ' ' || channel FROM outbox WHERE key LIKE 'reminder/%' ORDER BY 1")));
    }

    [Fact]
    public async Task Whom_neither_channel_reached_the_administrator_is_told_the_next_day()
    {
        await _office.ImportAsync("somsri", "admin");
        _office.Line.Channel.Quota = 0;
        await _office.RemindAsync("2026-03-30T08:30");
        RefuseInTeams(403, times: 2);
        await _office.DeliverAsync();
        await _office.RemindAsync("2026-03-30T08:35");
        await _office.DeliverAsync();
        await _office.RemindAsync("2026-03-30T08:40");

        Assert.Contains("somsri line quota quota", Attempts());
        var next = (await _office.RemindAsync("2026-03-31T08:30")).Single(m => m.To == "admin");
        Assert.Equal(
            "เตือน สมศรี ไม่ถึง · โควตาข้อความ LINE ของเดือนนี้หมด จะได้รับเมื่อทักบอตครั้งต่อไป",
            next.Lines.Single(l => l.Duty == "standing:could-not-reach-somsri" && l.Due == new DateOnly(2026, 3, 30)).Text);
    }

    // Both messages of the day go by Teams where somebody else gets one.
    private void RefuseInTeams(int status, int times = 1) => _office.Azure.Connector.Faults.Next(
        ConnectorTargets.Send,
        new Fault.Answer(status, "") { Body = (status == 403 ? ConnectorErrors.NotInRoster : ConnectorErrors.NotFound).Body },
        times);

    private async Task SendAsync(string local)
    {
        await _office.RemindAsync(local);
        for (var i = 0; i < 2; i++)
        {
            await _office.DeliverAsync();
            await _office.Get<ReminderRun>().SettleAsync(_office.Clock.GetUtcNow(), CancellationToken.None);
        }
    }

    private ReminderRun LineFirst() => ActivatorUtilities.CreateInstance<ReminderRun>(
        _office.Services, (IEnumerable<IOfficerReach>)[.. _office.Get<IEnumerable<IOfficerReach>>().OrderBy(r => r.Channel)]);

    private async Task PressAsync(SentActivity digest, string label)
    {
        var client = new ActivityClient(_http, new Uri(_office.Address, "api/messages"), _office.Azure);
        var activities = new TeamsActivities(_office.Azure);
        var person = ReminderPeople.InTeams("somsri");
        var button = CardReading.OfType(digest.Card(), "Action.Submit").Single(b => (string?)b["title"] == label);
        var said = (string)button["data"]!["msteams"]!["value"]!;
        using var response = await client.PostAsync(activities.Personal(person, said), CancellationToken.None);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
    }

    private async Task TapAsync(LineDelivery digest, string label)
    {
        var events = new LineEvents(_office.Line);
        var webhook = new LineWebhookClient(_http, new Uri(_office.Address, "line/main/webhook"), _office.Line.Channel);
        var action = Actions(JsonNode.Parse(digest.Messages)).First(a => (string?)a["label"] == label);
        var tapped = (string?)action["type"] == "postback"
            ? events.Postback(digest.To!, (string)action["data"]!)
            : events.Text(digest.To!, (string)action["text"]!);
        using var response = await webhook.PostAsync([tapped], CancellationToken.None);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
    }

    private static IEnumerable<JsonObject> Actions(JsonNode? node) =>
        CardReading.OfType(node, "message").Concat(CardReading.OfType(node, "postback"));

    private async Task<DutyState> StateAsync() =>
        (await _office.Get<IReminderStore>().FindAsync(ReminderOffice.Agency, CancellationToken.None)).Of(FirstMeasure).State;

    private List<string> Attempts() => _office.Read(c => c.Query<string>(
        "SELECT m.person_id || ' ' || a.channel || ' ' || a.state || ' ' || coalesce(a.reason, '-') FROM reminder_attempt AS a "
        + "JOIN reminder_message AS m ON m.id = a.message_id ORDER BY a.id").ToList());
}
