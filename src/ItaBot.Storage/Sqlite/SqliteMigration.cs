using System.Globalization;

namespace ItaBot.Storage.Sqlite;

/// <summary>One step from a schema version to the next: an embedded file such as <c>0001-assessments.sql</c>.</summary>
/// <param name="Version">The version that it leads to, from 1.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record SqliteMigration(int Version, string Sql)
{
    /// <summary>All steps, in order. One that has been released is never changed.</summary>
    public static IReadOnlyList<SqliteMigration> All { get; } =
    [
        .. typeof(SqliteMigration).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(Read)
            .OrderBy(m => m.Version),
    ];

    private static SqliteMigration Read(string name)
    {
        using var stream = typeof(SqliteMigration).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new(int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), reader.ReadToEnd());
    }
}
