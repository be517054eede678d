using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>
/// Tells whether a file is still where it was opened. Where it was deleted or another one was put in its place, as when a
/// backup is restored, SQLite goes on writing into the one that nobody will find again.
/// </summary>
internal static class SqliteFileMove
{
    // https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html
    private const int HasMovedOperation = 20;

    /// <summary>Whether it is elsewhere or gone; false where the system cannot tell.</summary>
    public static bool HasMoved(SqliteConnection connection) =>
        FileControl(connection.Handle!, "main", HasMovedOperation, out var hasMoved) == SQLitePCL.raw.SQLITE_OK && hasMoved != 0;

    // The bundle's library; its own wrapper leaves this function out.
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int FileControl(SQLitePCL.sqlite3 database, [MarshalAs(UnmanagedType.LPUTF8Str)] string name, int operation, out int result);
}
