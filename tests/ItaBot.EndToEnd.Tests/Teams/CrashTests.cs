using System.Globalization;
using System.Text.Json.Nodes;
using ItaBot.FakeAzure.Connector;
using Xunit.Abstractions;

namespace ItaBot.EndToEnd.Tests.Teams;

/// <summary>
/// What the program promises the people in Teams while it is killed again and again. The Connector knows no message again:
/// one whose sending was cut is sent once more, since it may not have arrived, and not a third time.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int People = 60, QuestionsEach = 4;

    private readonly TeamsOffice _office = new();
    private readonly Dictionary<long, string> _inDoubt = [];

    public Task InitializeAsync() => _office.StartAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task Every_acknowledged_activity_is_answered_and_twice_at_most_where_the_sending_was_cut()
    {
        var activities = Activities();
        using var run = new CrashRun(_office.ItaBot, new Random(1));

        await run.PostAllAsync(activities, _office.Client.PostAsync, () => KillAsync(run));
        await run.WaitUntilIdleAsync();

        var answers = Messages().GroupBy(m => (m.ConversationId, m.Json)).ToList();
        var byPerson = answers.CountBy(a => a.Key.ConversationId).ToDictionary();
        Assert.Equal(People, byPerson.Count);
        Assert.All(byPerson, p => Assert.Equal(QuestionsEach, p.Value));
        var twice = answers.Where(a => a.Count() > 1).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"in doubt: {_inDoubt.Count}, twice: {twice.Count}"));
        Assert.All(twice, a => Assert.Equal(2, a.Count()));
        Assert.Empty(twice.Select(a => a.Key.Json).Except(_inDoubt.Values));
        Assert.True(twice.Count <= _inDoubt.Count);
        Assert.Empty(_office.Azure.Connector.Violations.ToList());
    }

    // The n-th question of everybody before the next one of anybody, as on a busy morning.
    private List<JsonObject> Activities() =>
    [
        .. from question in Enumerable.Range(0, QuestionsEach)
           from person in Enumerable.Range(0, People)
           select _office.Activities.Personal(
               TeamsOffice.Person(person), string.Create(CultureInfo.InvariantCulture, $"o{person % 20 + question + 1} ได้กี่คะแนน")),
    ];

    /// <summary>Kills the program and notes which messages were being sent.</summary>
    private async Task KillAsync(CrashRun run)
    {
        // What is cut twice is given up: nobody could tell any more how often it arrived. So nothing is cut twice here.
        await run.WaitUntilAsync(async () => !(await _office.ItaBot.ListWaitingAsync()).Any(m => _inDoubt.ContainsKey(m.Id)));
        await _office.ItaBot.KillAsync();
        foreach (var message in (await _office.ItaBot.ListWaitingAsync()).Where(m => m.Doubt == 1))
        {
            _inDoubt[message.Id] = message.Body;
        }
    }

    private IEnumerable<SentActivity> Messages() => _office.Azure.Connector.Sent.ToList().Where(s => s.Type == "message");
}
