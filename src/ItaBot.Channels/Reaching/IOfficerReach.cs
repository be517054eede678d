using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Reaching;

/// <summary>A messenger that can write to officers by itself, with all of its accounts.</summary>
public interface IOfficerReach
{
    /// <summary>Its name: <c>teams</c> or <c>line</c>.</summary>
    string Channel { get; }

    /// <summary>Those of some officers to whom something can be sent, by officer id as <see cref="Officer.IdComparer"/> compares.</summary>
    Task<IReadOnlyDictionary<string, PersonalConversation>> FindAsync(
        IReadOnlyCollection<Officer> officers, CancellationToken cancellationToken);

    /// <summary>
    /// What is put into the outbox so that somebody is told something unasked. It is one message of the outbox: what does not
    /// fit into it is left out, and its end says so.
    /// </summary>
    /// <param name="to">Whom it goes to.</param>
    /// <param name="key">What it is, unique among all messages ever.</param>
    /// <param name="replies">What is said.</param>
    /// <param name="locale">In which language: <c>th</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The replies say nothing.</exception>
    NewMessage Write(PersonalConversation to, string key, IReadOnlyList<Reply> replies, string locale);
}
