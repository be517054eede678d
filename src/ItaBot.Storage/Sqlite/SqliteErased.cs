namespace ItaBot.Storage.Sqlite;

/// <summary>What a write erases, and which keys are destroyed once it is durable.</summary>
internal sealed class SqliteErased(SqliteFile file)
{
    private readonly List<string> _keysOf = [];

    /// <summary>The ids of the rounds whose keys it destroys.</summary>
    public IReadOnlyList<string> KeysOf => _keysOf;

    /// <summary>Something was erased.</summary>
    public void Note() => file.NoteErased();

    /// <summary>The key of a round was erased, with its codes.</summary>
    public void NoteKeyOf(string roundId)
    {
        file.NoteRewritten();
        _keysOf.Add(roundId);
    }
}
