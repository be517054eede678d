using System.Text;

namespace ItaBot.Documents.Reports.Lines;

/// <summary>Cuts a report into lines and undoes what text extraction does to characters.</summary>
internal static class ReportLines
{
    /// <summary>No page of a report comes near this; reading stays quick whatever the file holds.</summary>
    private const int LongestLine = 50_000;

    public static IReadOnlyList<ReportLine> Split(string text, ImportLog log)
    {
        List<ReportLine> lines = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Length > LongestLine)
            {
                log.Refuse(Refusals.LineTooLong(lines.Count + 1, LongestLine));
                return [];
            }

            lines.Add(new(lines.Count + 1, Clean(line)));
        }

        return lines;
    }

    private static string Clean(string line)
    {
        var clean = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            switch (c)
            {
                case '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                    break;
                case '\t':
                    clean.Append(c);
                    break;
                // Sara am typed as its two halves looks the same and compares differently.
                case 'า' when clean.Length > 0 && clean[^1] == '\u0E4D':
                    clean[^1] = 'ำ';
                    break;
                case var _ when char.IsWhiteSpace(c) || char.IsControl(c):
                    if (clean.Length == 0 || clean[^1] != ' ')
                    {
                        clean.Append(' ');
                    }

                    break;
                default:
                    clean.Append(c);
                    break;
            }
        }

        return clean.ToString();
    }
}
