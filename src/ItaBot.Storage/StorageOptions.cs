namespace ItaBot.Storage;

/// <summary>Where ItaBot keeps what it stores: the section <c>Storage</c> of the settings.</summary>
public sealed class StorageOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Storage";

    /// <summary>The kind of database: <c>Sqlite</c>, in any case.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>
    /// How to reach it. For SQLite it names the file as <c>Data Source=…</c>; a relative path starts at the
    /// working directory.
    /// </summary>
    public string ConnectionString { get; set; } = "Data Source=itabot.db";
}
