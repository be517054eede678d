using System.Text;
using Dapper;
using ItaBot.Storage.Sqlite;

namespace ItaBot.Storage.Tests.Sqlite.Pipeline;

/// <summary>Looks at the rows of a file.</summary>
internal static class SqliteRows
{
    /// <summary>The first row of a query, its columns as text; null where there is none.</summary>
    public static Task<IReadOnlyList<string?>?> FirstRowAsync(this SqliteFile file, string sql) =>
        file.RunAsync<IReadOnlyList<string?>?>(
            async c =>
            {
                using var reader = await c.ExecuteReaderAsync(sql);
                return reader.Read()
                    ? [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))]
                    : null;
            },
            CancellationToken.None);

    /// <summary>The columns of all tables with a value in which a text stands.</summary>
    public static Task<IReadOnlyList<string>> ColumnsWithAsync(this SqliteFile file, string text) =>
        file.RunAsync<IReadOnlyList<string>>(
            async c =>
            {
                var columns = await c.QueryAsync<(string Table, string Column)>(
                    "SELECT t.name, i.name FROM sqlite_master AS t, pragma_table_info(t.name) AS i WHERE t.type = 'table'");
                return [.. columns
                    .Where(x => c.ExecuteScalar<bool>(
                        $"""SELECT EXISTS (SELECT 1 FROM "{x.Table}" WHERE instr("{x.Column}", @text) > 0)""", new { text }))
                    .Select(x => $"{x.Table}.{x.Column}")];
            },
            CancellationToken.None);

    /// <summary>Whether a text stands in the folder of a file: in the file itself, or in what lies beside it.</summary>
    public static Task<bool> IsOnDiskAsync(this SqliteFile file, string text) => file.IsOnDiskAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>Whether bytes stand there.</summary>
    public static async Task<bool> IsOnDiskAsync(this SqliteFile file, byte[] sought)
    {
        foreach (var path in Directory.GetFiles(Path.GetDirectoryName(file.Path)!))
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            if (bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(sought) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
