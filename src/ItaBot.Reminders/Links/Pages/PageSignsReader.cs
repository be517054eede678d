using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders.Links.Pages;

/// <summary>Reads <c>links.yaml</c>.</summary>
public static class PageSignsReader
{
    private const string NotFound = "notFound";
    private const string Login = "login";

    /// <summary>The file that is delivered beside the program.</summary>
    public static string DefaultPath { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs", "reminders", "links.yaml");

    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static PageSigns Load(string path)
    {
        if (!File.Exists(path))
        {
            throw new DataFileException(path, 0, new(
                "ไม่พบไฟล์สำหรับตรวจลิงก์ ให้ตรวจว่าโฟลเดอร์ dialogs/reminders อยู่ข้างโปรแกรม",
                "The file for checking links is missing. Check that dialogs/reminders stands beside the program."));
        }

        var root = DataFile.Open(path).Root.WithKeys([NotFound, Login, "shortText", "walledSites", "wrongTypes", "asides"]);
        var notFound = root.Map(NotFound).WithKeys(["headings", "texts", "unless"]);
        var login = root.Map(Login).WithKeys(["headings", "texts", "addresses"]);
        return new PageSigns
        {
            NotFoundHeadings = Phrases(notFound, "headings"),
            NotFoundTexts = Phrases(notFound, "texts"),
            NotFoundUnless = Phrases(notFound, "unless"),
            LoginHeadings = Phrases(login, "headings"),
            LoginTexts = Phrases(login, "texts"),
            LoginAddresses = Phrases(login, "addresses"),
            ShortText = root.Whole("shortText"),
            WalledSites = Phrases(root, "walledSites"),
            WrongTypes = Phrases(root, "wrongTypes"),
            Asides = root.Texts("asides").Select(t => t.Text).ToHashSet(StringComparer.OrdinalIgnoreCase),
        };
    }

    private static List<string> Phrases(DataMap map, string key) => [.. map.Texts(key).Select(t => PageWords.Normal(t.Text))];
}
