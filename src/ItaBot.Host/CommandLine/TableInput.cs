using System.CommandLine;
using System.Diagnostics;
using ItaBot.Documents.Tables;

namespace ItaBot.Host.CommandLine;

/// <summary>What the verbs that import tables have in common.</summary>
internal static class TableInput
{
    /// <summary>Whether the result is printed as JSON.</summary>
    public static Option<bool> Json() => new("--json") { Description = "พิมพ์ผลเป็น JSON — prints the result as JSON" };

    /// <summary>The file.</summary>
    /// <param name="description">What it is.</param>
    public static Argument<string> File(string description) => new Argument<string>("FILE") { Description = description }.RefuseOptions();

    /// <summary>Reads a file and does something with it, or says why it cannot be read.</summary>
    public static async Task<int> ReadAsync(string file, Func<ReadOnlyMemory<byte>, Task<int>> take, CancellationToken cancellationToken) =>
        await InputBytes.ReadAsync(file, cancellationToken) switch
        {
            InputBytes.Refused refused => RefusedTable.Say(file, [refused.Why]),
            InputBytes.Read read => await take(read.Bytes),
            _ => throw new UnreachableException(),
        };

    /// <summary>Does something with a table that was read, or says why it is none.</summary>
    public static Task<int> TakeAsync<TColumn>(string file, Table<TColumn> table, Func<Table<TColumn>.Read, Task<int>> take)
        where TColumn : struct, Enum => table switch
    {
        Table<TColumn>.Refused refused => Task.FromResult(RefusedTable.Say(file, [refused.Problem.Message])),
        Table<TColumn>.Read read => take(read),
        _ => throw new UnreachableException(),
    };
}
