using System.Globalization;
using Dapper;
using ItaBot.Channels;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Line;
using ItaBot.Channels.Linking;
using ItaBot.Channels.References;
using ItaBot.Channels.Reminders;
using ItaBot.Channels.Teams;
using ItaBot.Channels.Turns;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeLine;
using ItaBot.Host;
using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Records;
using ItaBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItaBot.EndToEnd.Tests.Reminders;

/// <summary>
/// The office of คลองเมือง with its officers, LINE and Azure at the other end, and one database. Verbs run on it as programs of
/// their own; what the server does, which has no clock that can be set, runs here with one.
/// </summary>
public sealed class ReminderOffice : IAsyncLifetime
{
    /// <summary>The agency.</summary>
    public const string Agency = "klong-mueang";

    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(15);

    private WebApplication? _app;

    /// <summary>The clock of the server, of LINE and of Azure.</summary>
    public ManualClock Clock { get; } = new(At("2026-03-01T08:00"));

    /// <summary>The folder, and the verbs.</summary>
    public ItaBotProcess Verbs { get; } = new();

    /// <summary>What plays LINE.</summary>
    public FakeLineServer Line { get; private set; } = null!;

    /// <summary>What plays Azure.</summary>
    public FakeAzureServer Azure { get; private set; } = null!;

    /// <summary>Where the server listens.</summary>
    public Uri Address => new(_app!.Urls.First());

    /// <summary>A moment of the office.</summary>
    public static DateTimeOffset At(string local) =>
        new(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(7));

    public async Task InitializeAsync()
    {
        try
        {
            Line = await FakeLineServer.StartAsync(new FakeLineOptions { Clock = Clock });
            Azure = await FakeAzureServer.StartAsync(new FakeAzureOptions { Clock = Clock });
            Verbs.Settings["Agency"] = Agency;
            Verbs.Settings["Line__ApiBaseUrl"] = Line.Url.ToString();
            Verbs.Settings["Line__Channels__main__Agency"] = Agency;
            Verbs.Settings["Line__Channels__main__ChannelSecret"] = Line.Channel.Secret;
            Verbs.Settings["Line__Channels__main__ChannelAccessToken"] = Line.Channel.AccessToken;
            Verbs.Settings["MicrosoftAppType"] = "SingleTenant";
            Verbs.Settings["MicrosoftAppId"] = Azure.App.Id;
            Verbs.Settings["MicrosoftAppPassword"] = Azure.App.Secret;
            Verbs.Settings["MicrosoftAppTenantId"] = Azure.App.Tenant;
            Verbs.Settings["ToBotFromChannelOpenIdMetadataUrl"] = Azure.MetadataUrl.ToString();
            Verbs.Settings["ToChannelFromBotLoginUrl"] = Azure.Url.ToString();
            await OpenAsync();
        }
        catch
        {
            // The runner does not dispose of a fixture that failed to start.
            await DisposeAsync();
            throw;
        }
    }

    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        await Verbs.DisposeAsync();
        if (Azure is not null)
        {
            await Azure.DisposeAsync();
        }

        if (Line is not null)
        {
            await Line.DisposeAsync();
        }
    }

    /// <summary>The services of the server.</summary>
    public IServiceProvider Services => _app!.Services;

    /// <summary>A service of the server.</summary>
    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Starts the workers that run turns and send what lies in the outbox.</summary>
    public Task StartAsync() => _app!.StartAsync();

    /// <summary>Imports some of the officers, all where none is named, as an administrator does; each is known where they are.</summary>
    public async Task ImportAsync(params IReadOnlyList<string> officers)
    {
        var people = ReminderPeople.Some(officers);
        await File.WriteAllTextAsync(Verbs.PathOf("officers.csv"), ReminderPeople.Table(people));
        await Verbs.RunAsync("officers", "import", "officers.csv");
        foreach (var person in people)
        {
            await ReachAsync(person.Id, person.InTeams, person.InLine);
        }
    }

    /// <summary>An officer becomes known in Teams, in LINE or in both.</summary>
    public async Task ReachAsync(string officer, bool inTeams, bool inLine)
    {
        if (inTeams)
        {
            var member = ReminderPeople.InTeams(officer);
            var conversation = PersonalConversation.Of(member.Id);
            Azure.Connector.Members[conversation] = [member];
            await RecordAsync("teams", $"teams:{conversation}", new TurnRecord.KeepReference(new(
                "teams", $"teams:{conversation}", member.TenantId!, Azure.ServiceUrl, conversation, ConversationType.Personal,
                $"28:{Azure.App.Id}", member.Id, Guid.Parse(member.AadObjectId!))));
        }

        if (inLine)
        {
            var person = new PersonId("line:main", ReminderPeople.InLine(officer));
            await Get<ILinkStore>().AddCodeAsync(new(person.Id, Agency, officer, DateTimeOffset.MaxValue), CancellationToken.None);
            await RecordAsync("line:main", $"line:main:{person.Id}", new TurnRecord.LinkOfficer(
                person.Id, new(person, Agency, officer, DateTimeOffset.UnixEpoch) { OfficerId = officer }));
        }
    }

    /// <summary>Records what somebody said of duties or wants.</summary>
    public Task NoteAsync(params IReadOnlyList<ReminderChange> changes) =>
        Get<IReminderStore>().ApplyAsync(changes, Clock.GetUtcNow(), CancellationToken.None);

    /// <summary>Runs what the server does every five minutes: sends what is to be sent, and learns what became of it.</summary>
    public async Task<IReadOnlyList<DigestMessage>> RemindAsync(string local)
    {
        GoTo(local);
        var sent = await Get<ReminderRun>().SendAsync(Clock.GetUtcNow(), CancellationToken.None);
        await Get<ReminderRun>().SettleAsync(Clock.GetUtcNow(), CancellationToken.None);
        return sent;
    }

    /// <summary>What is told on some days, each at the same time: <c>2026-03-30 somsri measure:1 1-day</c>.</summary>
    public async Task<IReadOnlyList<string>> TellAsync(string from, string to, string at = "08:30")
    {
        var told = new List<string>();
        for (var day = DateOnly.Parse(from, CultureInfo.InvariantCulture); day <= DateOnly.Parse(to, CultureInfo.InvariantCulture); day = day.AddDays(1))
        {
            var sent = await RemindAsync($"{day:yyyy-MM-dd}T{at}");
            told.AddRange(sent.SelectMany(m => m.Lines, (m, l) => $"{day:yyyy-MM-dd} {m.To} {l.Duty} {l.Occasion}"));
        }

        return told;
    }

    /// <summary>Lets the clock go on to a moment; it never goes back.</summary>
    public void GoTo(string local)
    {
        if (At(local) > Clock.GetUtcNow())
        {
            Clock.Advance(At(local) - Clock.GetUtcNow());
        }
    }

    /// <summary>The Adaptive Cards that reached an officer in Teams.</summary>
    public IReadOnlyList<SentActivity> InTeams(string officer) =>
        [.. Azure.Connector.Sent.ToList().Where(s => s.ConversationId == PersonalConversation.Of(ReminderPeople.InTeams(officer).Id))];

    /// <summary>What reached an officer in LINE.</summary>
    public IReadOnlyList<LineDelivery> InLine(string officer) =>
        [.. Line.Deliveries.ToList().Where(d => d.To == ReminderPeople.InLine(officer))];

    /// <summary>Lets the workers find what lies in the outbox, and waits until it has been tried.</summary>
    public async Task DeliverAsync()
    {
        Clock.Advance(Sweep);
        await WaitUntilIdleAsync();
    }

    /// <summary>Waits until no turn and no message waits.</summary>
    public Task WaitUntilIdleAsync() =>
        Soon.Holds(() => Read(c => c.ExecuteScalar<long>(
            "SELECT (SELECT count(*) FROM inbox WHERE outcome IS NULL) + (SELECT count(*) FROM outbox WHERE state = 'waiting')")) == 0);

    /// <summary>Opens the database beside the program.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Verbs.PathOf("itabot.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>Reads the database.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        using var connection = Connect();
        return read(connection);
    }

    private async Task OpenAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Development,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(Verbs.Settings.Select(
            s => new KeyValuePair<string, string?>(s.Key.Replace("__", ":", StringComparison.Ordinal), s.Value)));
        builder.Configuration.AddInMemoryCollection(
            [new("Storage:ConnectionString", $"Data Source={Verbs.PathOf("itabot.db")};Pooling=False")]);
        builder.AddItaBot();
        builder.AddChannels();
        builder.AddTeams();
        builder.AddLine();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(Clock);
        _app = builder.Build();
        _app.MapLine();
        _app.MapTeams();
        await _app.Services.PrepareAsync(withSamples: true, CancellationToken.None);
    }

    private async Task RecordAsync(string channel, string conversation, TurnRecord record)
    {
        var (inbox, now) = (Get<IInbox>(), DateTimeOffset.UnixEpoch);
        await inbox.AddAsync([new(channel, $"{record.GetType().Name} {conversation}", conversation, now, "{}")], now, CancellationToken.None);
        var received = await inbox.NextAsync(conversation, CancellationToken.None);
        Assert.True(await inbox.CommitAsync(received!, new TurnOutput { Records = [record] }, now, CancellationToken.None));
    }
}
