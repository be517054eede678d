using System.Text;
using System.Text.Encodings.Web;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>Everything that the program has written: its database with the files beside it, byte by byte and cell by cell, and its log.</summary>
/// <param name="Files">The bytes of the files, by name.</param>
/// <param name="Cells">All values of all tables that are not null.</param>
/// <param name="Log">What it logged.</param>
internal sealed record Remains(IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Cell> Cells, string Log)
{
    /// <summary>What a program that does not run any more has left.</summary>
    public static async Task<Remains> OfAsync(ItaBotProcess itaBot)
    {
        // Copies, because opening a database changes the files beside it.
        var copies = Directory.CreateTempSubdirectory("itabot-remains-");
        try
        {
            var files = new Dictionary<string, byte[]>();
            foreach (var name in new[] { "itabot.db", "itabot.db-wal", "itabot.db-shm" }.Where(n => File.Exists(itaBot.PathOf(n))))
            {
                files[name] = await File.ReadAllBytesAsync(itaBot.PathOf(name));
                await File.WriteAllBytesAsync(Path.Combine(copies.FullName, name), files[name]);
            }

            return new(files, await ReadAsync(Path.Combine(copies.FullName, "itabot.db")), itaBot.Output);
        }
        finally
        {
            copies.Delete(recursive: true);
        }
    }

    /// <summary>Where a text stands: files, cells and log, whichever way it is written there.</summary>
    public IReadOnlyList<string> PlacesOf(string text)
    {
        byte[][] written = [Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text), Encoding.UTF8.GetBytes(JavaScriptEncoder.Default.Encode(text))];
        return
        [
            .. Files.Where(f => written.Any(w => f.Value.AsSpan().IndexOf(w) >= 0)).Select(f => f.Key),
            .. Cells.Where(c => c.Value is string value && value.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(c => c.Place),
            .. Log.Contains(text, StringComparison.OrdinalIgnoreCase) ? new[] { "log" } : [],
        ];
    }

    /// <summary>Where bytes stand in the files.</summary>
    public IReadOnlyList<string> PlacesOf(byte[] bytes) => [.. Files.Where(f => f.Value.AsSpan().IndexOf(bytes) >= 0).Select(f => f.Key)];

    private static async Task<List<Cell>> ReadAsync(string database)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        var cells = new List<Cell>();
        var tables = (await connection.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table'")).AsList();
        foreach (var table in tables)
        {
            await using var rows = await connection.ExecuteReaderAsync($"SELECT * FROM \"{table}\"");
            while (await rows.ReadAsync())
            {
                cells.AddRange(Enumerable.Range(0, rows.FieldCount).Where(f => !rows.IsDBNull(f)).Select(f => new Cell(table, rows.GetName(f), rows.GetValue(f))));
            }
        }

        return cells;
    }
}
