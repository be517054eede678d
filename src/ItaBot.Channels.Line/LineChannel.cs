using ItaBot.Channels.Inbox;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Line.Turns;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Speech;
using ItaBot.Channels.Turns;
using ItaBot.Conversations.Phrases;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line;

/// <summary>One official account.</summary>
internal sealed partial class LineChannel(
    LineAccount account, LineTurns turns, ILineCalls calls, LineRenderer renderer, ChatSpeech chat, ILogger<LineChannel> logger)
    : IChannel
{
    public string Id => account.ChannelId;

    /// <summary>The id of the channel of an account.</summary>
    /// <param name="name">The account's name in the settings, where case means nothing.</param>
    public static string IdOf(string name) => $"line:{name.ToLowerInvariant()}";

    /// <summary>The conversation of a person with an account alone, as inbox and outbox know it.</summary>
    public static string ConversationIdOf(PersonId person) => $"{person.Channel}:{person.Id}";

    public Task<TurnOutput> RunAsync(InboxEvent received, CancellationToken cancellationToken) =>
        turns.RunAsync(LineTurn.Of(account, received), calls, cancellationToken);

    public NewMessage? Apologise(InboxEvent received)
    {
        var turn = LineTurn.Of(account, received);
        if (!turn.IsAnswered)
        {
            return null;
        }

        var messages = renderer.Render([chat.Apology()], Phrasebook.Locales[0]);
        return Outgoing.MessageOf(turn, $"{Outgoing.KeyOf(turn)}/apology", messages);
    }

    public async Task ShowWorkingAsync(InboxEvent received, CancellationToken cancellationToken)
    {
        var turn = LineTurn.Of(account, received);
        if (turn is not { IsAnswered: true, IsDirect: true })
        {
            return;
        }

        try
        {
            await calls.ShowLoadingAsync(turn.Event.Source.UserId!, cancellationToken);
        }
        catch (Exception e)
        {
            LogNotShown(e, Id, received.EventId);
        }
    }

    public Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        calls.SendAsync(message, cancellationToken);

    [LoggerMessage(LogLevel.Debug, "The sign that an answer is on its way could not be shown in {Channel} for {EventId}")]
    private partial void LogNotShown(Exception exception, string channel, string eventId);
}
