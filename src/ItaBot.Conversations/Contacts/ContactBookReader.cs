using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Contacts;

/// <summary>Reads <c>contacts.yaml</c>.</summary>
public static class ContactBookReader
{
    /// <summary>The file that is delivered beside the program.</summary>
    public static string DefaultPath { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs", "contacts", "contacts.yaml");

    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static ContactBook Load(string path)
    {
        if (!File.Exists(path))
        {
            throw new DataFileException(path, 0, new(
                "ไม่พบไฟล์ช่องทางติดต่อ ให้ตรวจว่าโฟลเดอร์ dialogs/contacts อยู่ข้างโปรแกรม",
                "The file of contacts is missing. Check that dialogs/contacts stands beside the program."));
        }

        var root = DataFile.Open(path).Root.WithKeys(["channels", "agencies"]);
        var agencies = root.Map("agencies");
        return new([.. root.Maps("channels").Select(Channel)], agencies.Keys.ToDictionary(id => id, id => Agency(agencies.Map(id))));
    }

    private static ReportChannel Channel(DataMap map)
    {
        map.WithKeys(["th", "en", "phone", "standing"]);
        return Enum.TryParse<Standing>(map.Text("standing"), ignoreCase: true, out var standing)
            ? new(map.Name(), map.Text("phone"), standing)
            : throw map.Fault("standing", new LocalText("ให้ใช้ found หรือ unconfirmed", "Use found or unconfirmed."));
    }

    private static AgencyContact Agency(DataMap map)
    {
        map.WithKeys([], "phone", "website", "address");
        return new(Text(map, "phone"), Text(map, "website"), Text(map, "address"));
    }

    private static string? Text(DataMap map, string key) => map.Has(key) ? map.Text(key) : null;
}
