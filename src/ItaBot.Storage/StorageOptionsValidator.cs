using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ItaBot.Storage;

/// <summary>Refuses settings with which the storage could not be opened; each failure is one line that names the setting.</summary>
internal sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    private const string Provider = $"{StorageOptions.Section}:{nameof(StorageOptions.Provider)}";
    private const string ConnectionString = $"{StorageOptions.Section}:{nameof(StorageOptions.ConnectionString)}";

    public ValidateOptionsResult Validate(string? name, StorageOptions options) =>
        ProblemOf(options) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;

    private static string? ProblemOf(StorageOptions options)
    {
        if (options.Provider.Equals("PostgreSQL", StringComparison.OrdinalIgnoreCase))
        {
            return $"{Provider}: รุ่นนี้เก็บข้อมูลใน SQLite เท่านั้น ให้ตั้งเป็น Sqlite — this version stores on SQLite only; set it to Sqlite";
        }

        return options.Provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase)
            ? ProblemOf(options.ConnectionString)
            : $"{Provider}: ไม่รู้จัก “{options.Provider}” ให้ตั้งเป็น Sqlite — “{options.Provider}” is not known; set it to Sqlite";
    }

    private static string? ProblemOf(string connectionString)
    {
        SqliteConnectionStringBuilder settings;
        try
        {
            settings = new(connectionString);
        }
        catch (ArgumentException e)
        {
            return $"{ConnectionString}: อ่านไม่ได้ ให้เขียนแบบ Data Source=itabot.db — it cannot be read; write it like Data Source=itabot.db ({e.Message})";
        }

        // Every connection to a database in memory would get an empty one of its own.
        return settings.DataSource is "" or ":memory:" || settings.Mode == SqliteOpenMode.Memory
            ? $"{ConnectionString}: ต้องระบุไฟล์ เช่น Data Source=itabot.db — it must name a file, as in Data Source=itabot.db"
            : null;
    }
}
