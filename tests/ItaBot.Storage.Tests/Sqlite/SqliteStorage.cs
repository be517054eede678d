using ItaBot.Storage.Sqlite;

namespace ItaBot.Storage.Tests.Sqlite;

/// <summary>A store with connections of its own, as another process has it.</summary>
internal sealed record SqliteStorage(SqliteFile File, SqliteAssessmentStore Assessments, SqliteDatabase Database)
{
    public static SqliteStorage At(string path, string settings = "")
    {
        var file = new SqliteFile($"Data Source={path};{settings}");
        var assessments = new SqliteAssessmentStore(file);
        return new(file, assessments, new(file, assessments));
    }
}
