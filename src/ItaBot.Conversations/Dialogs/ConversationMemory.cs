using ItaBot.Conversations.Dialogs.State;

namespace ItaBot.Conversations.Dialogs;

/// <summary>Opens a conversation for a turn: the turn has it for itself until it is disposed of.</summary>
internal sealed class ConversationMemory(IConversationStore store, ConversationOptions options)
{
    private readonly ConversationLocks _locks = new();

    /// <summary>
    /// The conversation that a turn belongs to, a new one where it has none, where the earlier one has expired, or where
    /// the turn stands alone.
    /// </summary>
    public async Task<Opened> OpenAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.ConversationId is not { } id)
        {
            return new(this, null, new ConversationState(turn.Now), null);
        }

        var entered = await _locks.EnterAsync(id, cancellationToken);
        try
        {
            var found = await store.FindAsync(id, cancellationToken);
            var state = found is not null && turn.Now - found.LastUsed < options.ExpiresAfter ? found : new(turn.Now);
            return new(this, id, state with { LastUsed = turn.Now }, entered);
        }
        catch
        {
            entered.Dispose();
            throw;
        }
    }

    /// <summary>A conversation that a turn has for itself.</summary>
    internal sealed class Opened(ConversationMemory memory, string? id, ConversationState state, IDisposable? entered) : IDisposable
    {
        /// <summary>What it remembers.</summary>
        public ConversationState State { get; } = state;

        /// <summary>Stores what it remembers from now on; nothing where the turn stands alone.</summary>
        public Task SaveAsync(ConversationState next, CancellationToken cancellationToken) => id is null
            ? Task.CompletedTask
            : memory.SaveAsync(id, next, cancellationToken);

        public void Dispose() => entered?.Dispose();
    }

    private Task SaveAsync(string id, ConversationState next, CancellationToken cancellationToken) =>
        store.SaveAsync(id, next, options.ExpiresAfter, cancellationToken);
}
