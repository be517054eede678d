using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reaching;
using ItaBot.Channels.References;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Teams.Sending;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Reaching;

/// <summary>
/// Reaches officers who have the bot in Teams. It finds them by the object id of Microsoft's directory: of an officer who is
/// known by e-mail address alone, no conversation can be told to be theirs before they write.
/// </summary>
internal sealed class TeamsReach(IReferenceStore references, TeamsRenderer renderer, OneMessage one) : IOfficerReach
{
    public string Channel => TeamsChannel.Name;

    public async Task<IReadOnlyDictionary<string, PersonalConversation>> FindAsync(
        IReadOnlyCollection<Officer> officers, CancellationToken cancellationToken)
    {
        var known = officers.Where(o => o.EntraObjectId is not null).ToList();
        var found = await references.FindPersonalAsync([.. known.Select(o => o.EntraObjectId!.Value)], cancellationToken);
        return known
            .Where(o => found.ContainsKey(o.EntraObjectId!.Value))
            .ToDictionary(o => o.Id, o => ConversationOf(found[o.EntraObjectId!.Value]), Officer.IdComparer);
    }

    public NewMessage Write(PersonalConversation to, string key, IReadOnlyList<Reply> replies, string locale)
    {
        var messages = renderer.Render(replies, locale);
        return messages.Count == 0
            ? throw new ArgumentException("The replies say nothing.", nameof(replies))
            : new(key, to.ChannelId, to.ConversationId, to.Address, TeamsJson.Activity(one.Of(messages, locale)));
    }

    private static PersonalConversation ConversationOf(ConversationReference reference) => new(
        reference.Channel,
        reference.ConversationId,
        new TeamsAddress { ServiceUrl = reference.ServiceUrl, ConversationId = reference.ExternalConversationId }.Write());
}
