using ItaBot.Scoring;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>What a failure of SQLite means for whoever runs ItaBot.</summary>
internal static class SqliteFailure
{
    // https://www.sqlite.org/rescode.html
    private const int Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13,
        CannotOpen = 14, NotADatabase = 26;

    /// <summary>The failure in words.</summary>
    public static StorageException Of(SqliteException e, string path) => new(Describe(e, path), e);

    /// <summary>A failure in words where SQLite is behind it; any other as it is.</summary>
    public static Exception Explain(Exception e, string path) => e is SqliteException failure ? Of(failure, path) : e;

    /// <summary>Whether a failure leaves a connection that is of no use any more.</summary>
    public static bool IsOfConnection(Exception e) =>
        e is SqliteException { SqliteErrorCode: ReadOnly or InputOutput or Corrupt or CannotOpen or NotADatabase };

    /// <summary>Whether SQLite has rolled a transaction back by itself, as it does when the disk is full.</summary>
    public static bool EndedTransaction(SqliteTransaction transaction) =>
        transaction.Connection is not { } connection || SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) != 0;

    /// <summary>A file that holds what this program did not write into it.</summary>
    public static StorageException Damaged(string path, string where, Exception e) => new(
        new(
            $"ข้อมูลใน {path} เสียหายที่ {where} ให้นำไฟล์สำรองกลับมาหรือนำเข้าข้อมูลนั้นใหม่",
            $"{path} is damaged at {where}; restore a backup or import that again"),
        e);

    private static LocalText Describe(SqliteException e, string path) => e.SqliteErrorCode switch
    {
        Busy or Locked => new(
            $"ฐานข้อมูล {path} ถูกโปรแกรมอื่นใช้อยู่นานเกินไป ให้ปิดโปรแกรมนั้นแล้วลองใหม่",
            $"the database {path} was kept locked by another program for too long; close it and try again"),
        ReadOnly => new(
            $"เขียนฐานข้อมูล {path} ไม่ได้ เพราะเปิดให้อ่านอย่างเดียว ให้ตรวจสิทธิ์ของไฟล์และโฟลเดอร์",
            $"the database {path} is read-only; check the permissions of the file and its folder"),
        Permission or CannotOpen => new(
            $"เปิดฐานข้อมูล {path} ไม่ได้ ให้ตรวจว่ามีโฟลเดอร์นั้นและมีสิทธิ์เขียน",
            $"the database {path} cannot be opened; check that the folder exists and may be written to"),
        Corrupt or NotADatabase => new(
            $"ไฟล์ {path} เสียหายหรือไม่ใช่ฐานข้อมูล SQLite ให้นำไฟล์สำรองกลับมา",
            $"the file {path} is damaged or is not an SQLite database; restore a backup"),
        Full => new(
            $"ดิสก์เต็ม จึงเขียนฐานข้อมูล {path} ไม่ได้",
            $"the disk is full, so the database {path} cannot be written"),
        InputOutput => new(
            $"ดิสก์อ่านหรือเขียนฐานข้อมูล {path} ไม่สำเร็จ",
            $"the disk failed to read or write the database {path}"),
        _ => new($"ฐานข้อมูล {path} ใช้ไม่ได้ ({e.Message})", $"the database {path} failed ({e.Message})"),
    };
}
