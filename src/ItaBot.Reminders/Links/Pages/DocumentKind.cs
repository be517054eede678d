namespace ItaBot.Reminders.Links.Pages;

/// <summary>Tells web pages and documents apart by what they say of themselves and by how they begin.</summary>
internal static class DocumentKind
{
    private const int Beginning = 1024;

    private static readonly HashSet<string> DocumentEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".csv", ".zip", ".rar", ".7z",
        ".jpg", ".jpeg", ".png", ".gif", ".mp4",
    };

    /// <summary>Whether this is a web page.</summary>
    /// <param name="type">The content type; null where the site says none.</param>
    /// <param name="body">How it begins.</param>
    public static bool IsPage(string? type, ReadOnlySpan<byte> body) => type switch
    {
        "text/html" or "application/xhtml+xml" => true,
        null or "application/octet-stream" or "text/plain" or "application/pdf" => BeginsAsPage(body),
        _ => false,
    };

    /// <summary>Whether the name of a file promises a document and no web page.</summary>
    public static bool IsDocumentName(string name) => DocumentEndings.Contains(Path.GetExtension(name));

    /// <summary>Whether the type is that of a web page, or says nothing.</summary>
    public static bool MayBePage(string? type) =>
        type is null or "text/html" or "application/xhtml+xml" or "text/plain" or "application/octet-stream";

    /// <summary>Whether it is no PDF though its type says so.</summary>
    public static bool IsFalsePdf(string? type, ReadOnlySpan<byte> body) =>
        type == "application/pdf" && body[..Math.Min(body.Length, Beginning)].IndexOf("%PDF"u8) < 0;

    private static bool BeginsAsPage(ReadOnlySpan<byte> body)
    {
        Span<char> letters = stackalloc char[16];
        var begin = body.IndexOf((byte)'<');
        if (begin < 0 || body[..begin].IndexOfAnyExcept(" \t\r\n\uFEFF"u8) >= 0)
        {
            return false;
        }

        var rest = body[begin..];
        var length = Math.Min(rest.Length, letters.Length);
        for (var i = 0; i < length; i++)
        {
            letters[i] = (char)rest[i];
        }

        ReadOnlySpan<char> text = letters[..length];
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<body", StringComparison.OrdinalIgnoreCase);
    }
}
