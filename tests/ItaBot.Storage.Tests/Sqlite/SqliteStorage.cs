using ItaBot.Storage.Sqlite;
using Microsoft.Extensions.Logging;

namespace ItaBot.Storage.Tests.Sqlite;

/// <summary>A store with connections of its own, as another process has it.</summary>
internal sealed record SqliteStorage(SqliteFile File, SqliteAssessmentStore Assessments, SqliteDatabase Database)
{
    public static SqliteStorage At(string path, string settings = "", ILogger<SqliteFile>? log = null)
    {
        var file = new SqliteFile($"Data Source={path};{settings}", log);
        var assessments = new SqliteAssessmentStore(file);
        return new(file, assessments, new(file, assessments));
    }
}
