using ItaBot.Storage;

namespace ItaBot.Host.Doctor;

/// <summary>Whether the storage answers, and is of the newest version or can be brought to it, as every verb does.</summary>
/// <param name="database">Not made before it is looked at: its settings may be what is wrong.</param>
internal sealed class StorageCheck(Lazy<IDatabase> database) : IDoctorCheck
{
    public const string Id = "storage";

    public string Name => Id;

    public IReadOnlyList<string> Needs => [];

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken)
    {
        await database.Value.PrepareAsync(cancellationToken);
        await database.Value.CheckAsync(cancellationToken);
        return [Finding.Ok(Id, "ฐานข้อมูลใช้ได้ และเป็นรุ่นล่าสุด", "the database answers and is up to date")];
    }
}
