using ItaBot.Channels;
using ItaBot.Channels.Actions;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Testing;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What the contracts of the pipeline's stores share.</summary>
public abstract class PipelineContract
{
    protected const string Line = "line:here", Somchai = "line:here:somchai", Malee = "line:here:malee";

    protected static PersonId Person { get; } = new(Line, "somchai");

    protected static DateTimeOffset Now => Some.Moment;

    internal SetClock Clock { get; } = new(Some.Moment);

    protected abstract Task<Stores> NewStoresAsync();

    protected static NewEvent Event(string id, string conversation = Somchai, int atSecond = 0, string? message = null) =>
        new(Line, id, conversation, Now.AddSeconds(atSecond), $"payload of {id}") { MessageId = message };

    protected static NewEvent Edit(string id, int atSecond, string message) =>
        Event(id, atSecond: atSecond, message: message) with { IsEdit = true };

    protected static NewEvent Unsend(string message, int atSecond = 60) =>
        Event($"unsend-{message}", atSecond: atSecond) with { ErasesMessageId = message };

    protected static NewMessage Message(string key, string conversation = Somchai) =>
        new(key, Line, conversation, "push:somchai", $"body of {key}");

    protected static StoredAction Action(string token, string kind = "vote", string conversation = Somchai) =>
        new(token, conversation, kind, $"data of {token}", Now.AddHours(1));

    protected static Remembered Remembered(string spoken = "th") =>
        new(new ConversationState(Now) { Spoken = spoken }, TimeSpan.FromMinutes(30));

    protected static TurnOutput Says(params string[] keys) => new() { Messages = [.. keys.Select(k => Message(k))] };

    protected static TurnOutput Notes(params TurnRecord[] records) => new() { Records = records };

    protected static NewEvent Press(string id, string conversation = Somchai, string key = "key") =>
        Event(id, conversation) with { RepeatKey = key };

    protected static Task<IReadOnlyList<string>> AddAsync(Stores stores, params NewEvent[] events) =>
        stores.Inbox.AddAsync(events, Now, CancellationToken.None);

    /// <summary>Adds an event and gives it back as its turn gets it.</summary>
    protected static async Task<InboxEvent> ArriveAsync(Stores stores, NewEvent added)
    {
        await AddAsync(stores, added);
        var next = await NextAsync(stores, added.ConversationId);
        Assert.Equal(added.EventId, next?.EventId);
        return next!;
    }

    protected static Task<InboxEvent?> NextAsync(Stores stores, string conversation = Somchai) =>
        stores.Inbox.NextAsync(conversation, CancellationToken.None);

    protected static Task<bool> CommitAsync(Stores stores, InboxEvent done, TurnOutput output) =>
        stores.Inbox.CommitAsync(done, output, Now, CancellationToken.None);

    /// <summary>Takes a new event through a turn.</summary>
    protected static async Task TurnAsync(Stores stores, string eventId, TurnOutput output, string? message = null) =>
        Assert.True(await CommitAsync(stores, await ArriveAsync(stores, Event(eventId, message: message)), output));

    protected static Task<OutboxMessage?> NextMessageAsync(Stores stores, string conversation = Somchai) =>
        stores.Outbox.NextAsync(conversation, CancellationToken.None);

    /// <summary>Tries to send the next message of a conversation.</summary>
    protected static async Task<OutboxMessage> TryAsync(Stores stores, Delivery delivery, string conversation = Somchai)
    {
        var message = await NextMessageAsync(stores, conversation);
        Assert.True(await stores.Outbox.BeginAsync(message!, Now, CancellationToken.None));
        await stores.Outbox.RecordAsync(message!, delivery, Now, CancellationToken.None);
        return message!;
    }

    protected static Task<IReadOnlyList<HeldMessage>> HeldAsync(Stores stores, string conversation = Somchai) =>
        stores.Outbox.ListHeldAsync(conversation, CancellationToken.None);

    protected static Task<StoredAction?> FindActionAsync(Stores stores, string token, string conversation = Somchai) =>
        stores.Actions.FindAsync(token, conversation, Now, CancellationToken.None);
}
