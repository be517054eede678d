using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Speech;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Sending;
using ItaBot.Channels.Teams.Turns;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Teams;

/// <summary>The bot in Teams.</summary>
internal sealed class TeamsChannel(TeamsTurns turns, TeamsSender sender, TeamsTyping typing, ChatSpeech chat) : IChannel
{
    /// <summary>The id of the channel.</summary>
    public const string Name = "teams";

    public string Id => Name;

    /// <summary>A conversation as inbox and outbox know it.</summary>
    /// <param name="conversationId">The conversation, as Teams has it.</param>
    public static string ConversationIdOf(string conversationId) => $"{Name}:{conversationId}";

    /// <summary>Under which id a conversation's reference is kept: the threads of a channel have one together.</summary>
    /// <param name="conversationId">The conversation, as Teams has it.</param>
    public static string ReferenceIdOf(string conversationId) => ConversationIdOf(TeamsSource.RootOf(conversationId));

    public Task<TurnOutput> RunAsync(InboxEvent received, CancellationToken cancellationToken) =>
        turns.RunAsync(TeamsTurn.Of(received), cancellationToken);

    public NewMessage? Apologise(InboxEvent received)
    {
        var turn = TeamsTurn.Of(received);
        if (!turn.IsAnswered)
        {
            return null;
        }

        return Outgoing.MessageOf(turn, turn.Address, "apology", new TextMessage(chat.Apology().Text));
    }

    public Task ShowWorkingAsync(InboxEvent received, CancellationToken cancellationToken)
    {
        var turn = TeamsTurn.Of(received);

        // Whoever pressed a button sees that it is being worked on.
        return turn is { IsAnswered: true, Activity: not TeamsActivity.Execute }
            ? typing.ShowAsync(turn.Address, cancellationToken)
            : Task.CompletedTask;
    }

    public Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        sender.SendAsync(message, cancellationToken);
}
