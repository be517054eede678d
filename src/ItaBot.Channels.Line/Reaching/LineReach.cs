using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Line.Settings;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reaching;
using ItaBot.Conversations.Replies;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Line.Reaching;

/// <summary>Reaches officers who linked their LINE, through the account of their own agency alone.</summary>
internal sealed class LineReach(ILinkStore links, LineRenderer renderer, Paging paging, IOptions<LineOptions> options) : IOfficerReach
{
    public string Channel => "line";

    public async Task<IReadOnlyDictionary<string, PersonalConversation>> FindAsync(
        IReadOnlyCollection<Officer> officers, CancellationToken cancellationToken)
    {
        var agencies = options.Value.Channels.ToDictionary(c => LineChannel.IdOf(c.Key), c => c.Value.Agency);
        var latestFirst = await links.ListLinksAsync([.. officers.Select(o => o.Id)], cancellationToken);
        return latestFirst
            .Where(link => agencies.TryGetValue(link.Person.Channel, out var agency) && agency == link.AgencyId)
            .DistinctBy(link => link.OfficerId!, Officer.IdComparer)
            .ToDictionary(link => link.OfficerId!, link => ConversationWith(link.Person), Officer.IdComparer);
    }

    public NewMessage Write(PersonalConversation to, string key, IReadOnlyList<Reply> replies, string locale)
    {
        var messages = renderer.Render(replies, locale);
        return messages.Count == 0
            ? throw new ArgumentException("The replies say nothing.", nameof(replies))
            : new(key, to.ChannelId, to.ConversationId, to.Address, LineJson.Write(paging.Cut(messages, locale)));
    }

    private static PersonalConversation ConversationWith(PersonId person) => new(
        person.Channel,
        LineChannel.ConversationIdOf(person),
        new LineAddress { To = person.Id, UserId = person.Id }.Write());
}
