using System.Text.Json;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.References;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Sending;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>An activity in its turn.</summary>
/// <param name="Received">The activity as it is stored.</param>
/// <param name="Activity">What it says.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record TeamsTurn(InboxEvent Received, TeamsActivity Activity, TeamsSource Source)
{
    /// <summary>Reads a stored activity.</summary>
    /// <exception cref="JsonException">It cannot be read: somebody changed what was stored.</exception>
    public static TeamsTurn Of(InboxEvent received)
    {
        var activity = ActivityReader.Read(received.Payload);
        return new(received, activity, activity.Source ?? throw new JsonException("The stored activity has no source."));
    }

    public string ConversationId => Received.ConversationId;

    public DateTimeOffset Now => Received.ReceivedAt;

    /// <summary>Whether nobody but one person reads along.</summary>
    public bool IsDirect => Source.IsDirect;

    /// <summary>Who caused it.</summary>
    public PersonId Person => new(TeamsChannel.Name, Source.UserId);

    /// <summary>Whether somebody waits for an answer. In a channel and a group chat that is who mentions the bot.</summary>
    public bool IsAnswered => Activity is TeamsActivity.Message { IsToBot: true } or TeamsActivity.Submit or TeamsActivity.Execute;

    /// <summary>Where an answer goes.</summary>
    public TeamsAddress Address => new()
    {
        ServiceUrl = Source.ServiceUrl,
        ConversationId = Source.ConversationId,
        ReplyToId = Activity is TeamsActivity.Message or TeamsActivity.Submit ? Activity.Id : null,
    };

    /// <summary>How the conversation is reached from now on; null where it has no tenant, as at the emulator.</summary>
    public ConversationReference? Reference => Source.TenantId is not { } tenantId ? null : new(
        TeamsChannel.Name,
        ReferenceId,
        tenantId,
        Source.ServiceUrl,
        TeamsSource.RootOf(Source.ConversationId),
        Source.ConversationType,
        Source.BotId,
        Source.UserId,
        Source.DirectoryId);

    /// <summary>Under which id the reference is kept.</summary>
    public string ReferenceId => TeamsChannel.ReferenceIdOf(Source.ConversationId);
}
