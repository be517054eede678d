using System.Collections.Concurrent;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;
using ItaBot.Testing;

namespace ItaBot.Channels.Tests.Support;

/// <summary>A channel that answers every event by repeating it, unless a test says otherwise.</summary>
internal sealed class SomeChannel : IChannel
{
    public const string Name = "some:channel";

    public string Id => Name;

    /// <summary>The payloads of the turns that were run, in order.</summary>
    public ConcurrentQueue<string> Turns { get; } = new();

    /// <summary>The bodies that were tried to be sent, in order.</summary>
    public ConcurrentQueue<string> Sent { get; } = new();

    /// <summary>The messages of these tries.</summary>
    public ConcurrentQueue<OutboxMessage> Tries { get; } = new();

    /// <summary>How often it showed that it was working.</summary>
    public int Workings;

    /// <summary>What a turn does.</summary>
    public Func<InboxEvent, Task<TurnOutput>> Turn { get; set; } = e => Task.FromResult(Echo(e));

    /// <summary>What sending does.</summary>
    public Func<OutboxMessage, Task<Delivery>> Send { get; set; } =
        _ => Task.FromResult<Delivery>(new Delivery.Accepted("reply", "request"));

    public static TurnOutput Echo(InboxEvent received) => new() { Messages = [Message(received, received.Payload)] };

    public static NewMessage Message(InboxEvent received, string body) =>
        new($"{Name}/{received.EventId}", Name, received.ConversationId, "{}", body);

    /// <summary>From now on turns take until the result is set.</summary>
    public TaskCompletionSource HoldTurns()
    {
        var held = new TaskCompletionSource();
        Turn = async e =>
        {
            await Soon.Ends(held.Task);
            return Echo(e);
        };
        return held;
    }

    public Task<TurnOutput> RunAsync(InboxEvent received, CancellationToken cancellationToken)
    {
        Turns.Enqueue(received.Payload);
        return Turn(received);
    }

    public NewMessage? Apologise(InboxEvent received) => Message(received, $"sorry: {received.Payload}");

    public Task ShowWorkingAsync(InboxEvent received, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref Workings);
        return Task.CompletedTask;
    }

    public Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        Sent.Enqueue(message.Body);
        Tries.Enqueue(message);
        return Send(message);
    }
}
