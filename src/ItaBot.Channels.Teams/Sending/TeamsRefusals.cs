using ItaBot.Channels.Outbox;
using ItaBot.Channels.References;
using ItaBot.Channels.Teams.Api;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Teams.Sending;

/// <summary>What follows from an error with which the Connector says that it did not do it.</summary>
internal sealed class TeamsRefusals(IReferenceStore references, SendPace pace, ILogger<TeamsSender> log)
{
    // A card that is gone or is not the bot's own has a refusal of its own, and its conversation lives.
    private static readonly HashSet<string> OfConversations = new(StringComparer.OrdinalIgnoreCase)
    {
        "BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin", "MessageWritesBlocked", "209",
        "ConversationNotFound",
    };

    /// <summary>What becomes of the message.</summary>
    public async Task<Delivery> AnswerAsync(SendAttempt attempt, ConnectorRefusal refusal, CancellationToken cancellationToken)
    {
        var message = attempt.Message;
        switch (refusal.Status)
        {
            case 401:
                log.TokenRefused(message.Id, refusal);
                return attempt.Later(Backoff.Next(message, Backoff.LongestForOutage), refusal.Short);
            case 412 or 429:
                log.Waits(message.Id, attempt.Path, refusal.Short);
                var wait = Backoff.ForRate(message, refusal.RetryAfter);
                pace.Hold(attempt.Address.ConversationId, wait);
                return attempt.Later(wait, refusal.Short);
            case 404 when attempt.Address.ReplyToId is not null && !OfConversations.Contains(refusal.Code):
                // What it replies to may be gone while the conversation lives.
                log.Waits(message.Id, attempt.Path, refusal.Short);
                return attempt.AtOnce(attempt.Address with { ReplyToId = null }, refusal.Short);
            case 400 or 413 when attempt is { IsUpdate: false, Address.AsText: false } && PlainActivity.Of(message.Body) is not null:
                // An answer without its card is better than none.
                log.Refused(message.Id, message.LoggedConversation, attempt.Path, refusal);
                return attempt.AtOnce(attempt.Address with { AsText = true }, refusal.Short);
            case 403 or 404 when !attempt.IsUpdate || OfConversations.Contains(refusal.Code):
                log.Dead(message.LoggedConversation, message.Id, refusal);
                await references.MarkDeadAsync(TeamsChannel.ReferenceIdOf(attempt.Address.ConversationId), cancellationToken);
                return new Delivery.Dropped(refusal.Short);
            default:
                log.Refused(message.Id, message.LoggedConversation, attempt.Path, refusal);
                return new Delivery.Dropped(refusal.ToString());
        }
    }
}
