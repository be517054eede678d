using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reaching;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Tests.Reminders;

/// <summary>A messenger that writes to those officers whom it knows; what it writes is the text of the reply.</summary>
/// <param name="channel">Its name.</param>
/// <param name="knows">Whom it knows, by id.</param>
internal sealed class LetterBox(string channel, Func<string, bool> knows) : IOfficerReach
{
    public string Channel => channel;

    public Task<IReadOnlyDictionary<string, PersonalConversation>> FindAsync(
        IReadOnlyCollection<Officer> officers, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, PersonalConversation>>(officers
            .Where(o => knows(o.Id))
            .ToDictionary(o => o.Id, o => new PersonalConversation(channel, $"{channel}:{o.Id}", o.Id), Officer.IdComparer));

    public NewMessage Write(PersonalConversation to, string key, IReadOnlyList<Reply> replies, string locale) =>
        new(key, to.ChannelId, to.ConversationId, to.Address, string.Join('\n', replies.Select(r => r.Text)));
}
