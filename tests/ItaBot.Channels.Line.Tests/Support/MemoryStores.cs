using ItaBot.Channels.Actions;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;
using ItaBot.Conversations.Dialogs.State;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>What turns read and record, in memory.</summary>
internal sealed class MemoryStores : IOutbox, IActionStore, ILinkStore, IOfficerDirectory, IConversationStore
{
    private readonly Dictionary<string, ConversationState> _states = [];
    private readonly List<StoredAction> _actions = [];
    private readonly List<LinkCode> _codes = [];
    private readonly Dictionary<PersonId, WrongCodes> _wrong = [];
    private readonly HashSet<PersonId> _left = [];

    public Dictionary<PersonId, OfficerLink> Links { get; } = [];

    public List<Officer> Officers { get; } = [];

    public List<HeldMessage> Held { get; } = [];

    /// <summary>Does with a turn's output what a storage does.</summary>
    public void Commit(InboxEvent done, TurnOutput output)
    {
        if (output.Remembers is { } remembers)
        {
            _states[done.ConversationId] = remembers.State;
        }

        if (output.LeavesNoTrace)
        {
            _states.Remove(done.ConversationId);
        }

        Held.RemoveAll(output.Delivers.Contains);
        foreach (var record in output.Records)
        {
            Record(record);
        }
    }

    public Task AddCodeAsync(LinkCode code, CancellationToken cancellationToken)
    {
        _codes.Add(code);
        return Task.CompletedTask;
    }

    public Task<LinkCode?> FindCodeAsync(string hash, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(_codes.Find(c => c.Hash == hash && now < c.ExpiresAt));

    public Task<OfficerLink?> FindLinkAsync(PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult(Links.GetValueOrDefault(person));

    public Task<IReadOnlySet<string>> ListLinkedOfficersAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<OfficerLink>> ListLinksAsync(
        IReadOnlyCollection<string> officerIds, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<WrongCodes> FindWrongCodesAsync(PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult(_wrong.GetValueOrDefault(person, WrongCodes.None));

    public Task<bool> HasLeftAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult(_left.Contains(person));

    public Task<StoredAction?> FindAsync(string token, string conversationId, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(_actions.Find(a => a.Token == token && a.ConversationId == conversationId && now < a.ExpiresAt));

    public Task<StoredAction?> FindNewestAsync(
        IReadOnlyCollection<string> kinds, string conversationId, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(_actions.FindLast(a => kinds.Contains(a.Kind) && a.ConversationId == conversationId && now < a.ExpiresAt));

    public Task<IReadOnlyList<HeldMessage>> ListHeldAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<HeldMessage>>([.. Held]);

    public Task<ConversationState?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(_states.GetValueOrDefault(conversationId));

    public Task SaveAsync(string conversationId, ConversationState state, TimeSpan keptFor, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A turn stores nothing by itself.");

    public Task ForgetAsync(string conversationId, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A turn stores nothing by itself.");

    public Task<IReadOnlyList<string>> AddAsync(
        IReadOnlyList<NewMessage> messages, DateTimeOffset now, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<string>> ListWaitingAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<OutboxMessage?> NextAsync(string conversationId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> BeginAsync(OutboxMessage message, DateTimeOffset now, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task RecordAsync(OutboxMessage message, Delivery delivery, DateTimeOffset now, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyDictionary<string, MessageState>> FindStatesAsync(
        IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Officer>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Officer>>([.. Officers]);

    public Task<bool> HasAdministratorAsync(CancellationToken cancellationToken) =>
        Task.FromResult(Officers.Exists(o => o.Role == OfficerRole.Administrator));

    Task<Officer?> IOfficerDirectory.FindAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Officer?> FindByEntraObjectIdAsync(Guid entraObjectId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<Officer?> FindByEmailAsync(string email, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Officer>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<bool> HasAdministratorAsync(string agencyId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<bool> ImportAsync(IReadOnlyList<Officer> officers, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<OfficerRemoval> RemoveAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

    private void Record(TurnRecord record)
    {
        switch (record)
        {
            case TurnRecord.KeepAction kept:
                _actions.Add(kept.Action);
                break;
            case TurnRecord.LinkOfficer linked when _codes.RemoveAll(c => c.Hash == linked.CodeHash) > 0:
                Links[linked.Link.Person] = linked.Link;
                _wrong.Remove(linked.Link.Person);
                break;
            case TurnRecord.LinkOfficer:
                throw new TurnConflictException();
            case TurnRecord.ClaimAdministrator claimed when _codes.RemoveAll(c => c.Hash == claimed.CodeHash) > 0:
                Officers.Add(claimed.Officer);
                Links[claimed.Link!.Person] = claimed.Link;
                break;
            case TurnRecord.UnlinkOfficer unlinked:
                Links.Remove(unlinked.Person);
                break;
            case TurnRecord.NoteWrongCode wrong:
                _wrong[wrong.Person] = wrong.Tries;
                break;
            case TurnRecord.Leave left:
                _left.Add(left.Person);
                Links.Remove(left.Person);
                break;
            case TurnRecord.Return returned:
                _left.Remove(returned.Person);
                break;
            // Rounds are kept in the database of the answers.
            case TurnRecord.NoteFeedback:
                break;
            default:
                throw new NotSupportedException(record.GetType().Name);
        }
    }
}
