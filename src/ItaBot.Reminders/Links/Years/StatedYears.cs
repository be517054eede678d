using ItaBot.Reminders.Links.Pages;

namespace ItaBot.Reminders.Links.Years;

/// <summary>
/// The fiscal years that a page or document states of itself. What stands first in rank wins: its name, title and main
/// heading, then other headings, then a single year that the text calls a fiscal year. Where that is not sure, none.
/// </summary>
internal static class StatedYears
{
    private const int MostYears = 8;
    private const int MostText = 100_000;

    /// <summary>The years, ascending.</summary>
    /// <param name="fileName">The name of the file, or the end of the address.</param>
    /// <param name="page">The page; null where it is a document.</param>
    public static IReadOnlyList<int> Of(string fileName, HtmlPage? page)
    {
        var first = YearText.InHeadings(
            [NameOnly(fileName), .. page is null ? Array.Empty<string>() : [page.Title, .. page.MainHeadings]]);
        if (page is null || first.Count > 0)
        {
            return Sure(first, MostYears);
        }

        var second = YearText.InHeadings(page.OtherHeadings);
        return second.Count > 0
            ? Sure(second, MostYears)
            : Sure(YearText.InText(page.Text.Length > MostText ? page.Text[..MostText] : page.Text), 1);
    }

    private static IReadOnlyList<int> Sure(SortedSet<int> years, int most) => years.Count <= most ? [.. years] : [];

    private static string NameOnly(string fileName)
    {
        var name = DocumentKind.IsDocumentName(fileName) ? Path.GetFileNameWithoutExtension(fileName) : fileName;
        return PageWords.Squeeze(name.Replace('_', ' ').Replace('+', ' '));
    }
}
