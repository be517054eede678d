namespace ItaBot.Storage.Sqlite;

/// <summary>What a write erases.</summary>
internal sealed class SqliteErased(SqliteFile file)
{
    /// <summary>Something was erased.</summary>
    public void Note() => file.NoteErased();

    /// <summary>The key of a round was erased, with its codes.</summary>
    public void NoteKey() => file.NoteRewritten();
}
