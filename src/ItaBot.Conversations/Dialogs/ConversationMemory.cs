using ItaBot.Conversations.Dialogs.State;

namespace ItaBot.Conversations.Dialogs;

/// <summary>Opens a conversation for a turn: the turn has it for itself until it is disposed of.</summary>
internal sealed class ConversationMemory(IConversationStore store, ConversationOptions options)
{
    private readonly ConversationLocks _locks = new();

    /// <summary>After how long without a turn a conversation begins anew.</summary>
    public TimeSpan KeptFor => options.ExpiresAfter;

    /// <summary>
    /// The conversation that a turn belongs to, a new one where it has none, where the earlier one has expired, or where
    /// the turn stands alone.
    /// </summary>
    public async Task<Opened> OpenAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.ConversationId is not { } id)
        {
            return new(this, null, await RecallAsync(turn, cancellationToken), null);
        }

        var entered = await _locks.EnterAsync(id, cancellationToken);
        try
        {
            return new(this, id, await RecallAsync(turn, cancellationToken), entered);
        }
        catch
        {
            entered.Dispose();
            throw;
        }
    }

    /// <summary>What a turn's conversation remembers, without keeping other turns out.</summary>
    public async Task<ConversationState> RecallAsync(Turn turn, CancellationToken cancellationToken)
    {
        var found = turn.ConversationId is { } id ? await store.FindAsync(id, cancellationToken) : null;
        return found is not null && turn.Now - found.LastUsed < KeptFor
            ? found with { LastUsed = turn.Now }
            : new ConversationState(turn.Now);
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

        /// <summary>Forgets it.</summary>
        public Task ForgetAsync(CancellationToken cancellationToken) => id is null
            ? Task.CompletedTask
            : memory.ForgetAsync(id, cancellationToken);

        public void Dispose() => entered?.Dispose();
    }

    private Task ForgetAsync(string id, CancellationToken cancellationToken) => store.ForgetAsync(id, cancellationToken);

    private Task SaveAsync(string id, ConversationState next, CancellationToken cancellationToken) =>
        store.SaveAsync(id, next, KeptFor, cancellationToken);
}
