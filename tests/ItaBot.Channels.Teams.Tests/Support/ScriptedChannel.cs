using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>Takes the place of the bot: its turns do what a test says.</summary>
internal sealed class ScriptedChannel(Func<InboxEvent, Task<TurnOutput>> turn) : IChannel
{
    public string Id => TeamsChannel.Name;

    public Task<TurnOutput> RunAsync(InboxEvent received, CancellationToken cancellationToken) => turn(received);

    public NewMessage? Apologise(InboxEvent received) => null;

    public Task ShowWorkingAsync(InboxEvent received, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        Task.FromResult<Delivery>(new Delivery.Accepted("send", "1"));
}
