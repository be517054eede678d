using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Authentication;
using ItaBot.Channels.Teams.Sending;
using ItaBot.Channels.Teams.Settings;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.FakeAzure.Activities;
using ItaBot.FakeAzure.Connector;
using ItaBot.Feedback.Rounds;
using ItaBot.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>People who chat with the bot: each activity is stored and has its turn at once, and what comes of it is stored.</summary>
internal sealed class TeamsChat : IAsyncDisposable
{
    public const string GroupChat = "19:97b1ec61-45bf-453c-9059-6e8984e0cef4@thread.v2";
    public const string Root = "1759881511856";

    private readonly ConnectorWorld _world;
    private readonly TemporaryStorage _storage;

    private TeamsChat(ConnectorWorld world, TemporaryStorage storage) =>
        (_world, _storage, Activities) = (world, storage, new TeamsActivities(world.Azure));

    public static FakeChannel Team { get; } = FakeChannel.Number(1);

    public TeamsActivities Activities { get; }

    public ManualClock Clock => _world.Clock;

    public FakeConnector Connector => _world.Connector;

    public string ServiceUrl => _world.ServiceUrl;

    public TeamsChannel Channel => Get<TeamsChannel>();

    /// <param name="answers">What is answered.</param>
    /// <param name="officers">Who is in the directory.</param>
    public static async Task<TeamsChat> OpenAsync(AnswerFixture answers, params Officer[] officers)
    {
        var world = await ConnectorWorld.StartAsync();
        var storage = await TemporaryStorage.OpenAsync(services => answers.AddTo(services)
            .AddSingleton<TimeProvider>(world.Clock)
            .AddSingleton(s => new FeedbackDesk(
                s.GetRequiredService<IFeedbackStore>(), answers.Feedback.Data, answers.Feedback.Watch, answers.Feedback.Links))
            .AddSingleton(world.Client).AddSingleton(world.Sender).AddSingleton(world.Typing)
            .Configure<TeamsOptions>(options => options.Teams.Agency = "klong-mueang")
            .AddTeamsTurns().AddSingleton<TeamsChannel>());
        var chat = new TeamsChat(world, storage);
        Assert.True(await chat.Get<IOfficerDirectory>().ImportAsync(officers, CancellationToken.None));
        return chat;
    }

    /// <summary>Everything that a turn says; empty where it says nothing.</summary>
    public static string Said(TurnOutput output) => string.Join('\n', output.Messages.Select(Said));

    /// <summary>Everything that a message says.</summary>
    public static string Said(NewMessage message) => JsonTexts.In(message.Body);

    /// <summary>Where a message goes.</summary>
    public static TeamsAddress AddressOf(NewMessage message) => TeamsAddress.Read(message.Address)!;

    /// <summary>An activity as the inbox takes it.</summary>
    public static NewEvent EventOf(JsonObject activity, DateTimeOffset now)
    {
        var body = Encoding.UTF8.GetBytes(activity.ToJsonString());
        using var json = JsonDocument.Parse(body);
        var trusted = new TrustedActivity(json.RootElement, body, (string)activity["type"]!, "msteams", "", null);
        var read = ActivityReader.Read(json.RootElement);
        return ActivityEvent.Of(trusted, read, read.Source!, now);
    }

    /// <summary>A service of the bot.</summary>
    public T Get<T>() where T : notnull => _storage.Services.GetRequiredService<T>();

    /// <summary>Somebody writes to the bot alone.</summary>
    public Task<TurnOutput> SayAsync(FakeMember from, string text) => TurnAsync(Activities.Personal(from, text));

    /// <summary>Somebody mentions the bot in a thread of a channel.</summary>
    public Task<TurnOutput> SayInChannelAsync(FakeMember from, string text) => TurnAsync(Activities.InChannel(from, Team, Root, text));

    /// <summary>Somebody mentions the bot in a chat of several people.</summary>
    public Task<TurnOutput> SayInGroupChatAsync(FakeMember from, string text) => TurnAsync(Activities.InGroupChat(from, GroupChat, text));

    /// <summary>Takes an activity through its turn.</summary>
    public Task<TurnOutput> TurnAsync(JsonObject activity) => TurnAsync(activity, e => Channel.RunAsync(e, CancellationToken.None));

    /// <summary>Takes an activity through a turn that a test makes up.</summary>
    public async Task<TurnOutput> TurnAsync(JsonObject activity, Func<InboxEvent, Task<TurnOutput>> turn)
    {
        var received = await ReceiveAsync(activity) ?? throw new InvalidOperationException("The activity has no turn.");
        var output = await turn(received);
        Assert.True(await Get<IInbox>().CommitAsync(received, output, Clock.GetUtcNow(), CancellationToken.None));
        return output;
    }

    /// <summary>Stores an activity.</summary>
    /// <returns>The event whose turn is next; null where the activity has none.</returns>
    public async Task<InboxEvent?> ReceiveAsync(JsonObject activity)
    {
        var now = Clock.GetUtcNow();
        var conversations = await Get<IInbox>().AddAsync([EventOf(activity, now)], now, CancellationToken.None);
        return conversations is [var conversation] ? await Get<IInbox>().NextAsync(conversation, CancellationToken.None) : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _storage.DisposeAsync();
        await _world.DisposeAsync();
    }
}
