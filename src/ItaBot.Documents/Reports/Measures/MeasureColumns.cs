using ItaBot.Documents.Reports.Tables;

namespace ItaBot.Documents.Reports.Measures;

/// <summary>What stands in which column of a table of measures.</summary>
internal sealed record MeasureColumns
{
    private static readonly string[] TitleWords = ["มาตรการ", "กิจกรรม", "โครงการ", "แนวทาง"];

    private static readonly string[] NumberHeadings = ["ลำดับ", "ลำดับที่", "ที่", "ข้อ", "ข้อที่"];

    private MeasureColumns(IReadOnlyList<string> headings)
    {
        Number = NumberHeadings.Contains(headings[0]) ? 0 : null;
        Title = TitleIn(headings, Number is null ? 0 : 1);
        foreach (var i in Enumerable.Range(0, headings.Count).Where(i => i != Title && i != Number))
        {
            var heading = headings[i];
            if (heading.StartsWith("ตัวชี้วัด", StringComparison.Ordinal))
            {
                Indicator ??= i;
            }
            else if (Has(heading, "ผู้รับผิดชอบ"))
            {
                Owners ??= i;
            }
            else if (Has(heading, "ระยะเวลา"))
            {
                Period ??= i;
                Monitoring ??= Has(heading, "ติดตาม") ? i : null;
            }
            else if (Has(heading, "ติดตาม"))
            {
                Monitoring ??= i;
            }
            else if (Has(heading, "ขั้นตอน") || (Has(heading, "วิธี") && !Has(heading, "ผลการวิเคราะห์")))
            {
                Steps ??= i;
            }
            else if (!Has(heading, "วิธี") && (Has(heading, "ผลการวิเคราะห์") || Has(heading, "ปัญหา") || Has(heading, "ข้อบกพร่อง") || Has(heading, "ประเด็น")))
            {
                Problem ??= i;
            }
        }

        TitleIsIndicator = Has(headings[Title], "ตัวชี้วัด");
        int?[] taken = [Number, Title, Indicator, Owners, Period, Monitoring, Steps, Problem];
        Untaken = [.. Enumerable.Range(0, headings.Count).Where(i => headings[i].Length > 0 && !taken.Contains(i))];
    }

    /// <summary>The column that numbers the rows; null where the titles are numbered or nothing is.</summary>
    public int? Number { get; }

    public int Title { get; }

    public int? Indicator { get; }

    public int? Owners { get; }

    public int? Period { get; }

    public int? Monitoring { get; }

    public int? Steps { get; }

    public int? Problem { get; }

    /// <summary>Whether the rows are named after what is measured, as in a follow-up table.</summary>
    public bool TitleIsIndicator { get; }

    /// <summary>The columns that a measure has no place for.</summary>
    public IReadOnlyList<int> Untaken { get; }

    public static MeasureColumns Of(TableHeader header) => new(header.Cells);

    /// <summary>The first column of the table, unless it is about what the measures are for and a later one names them.</summary>
    private static int TitleIn(IReadOnlyList<string> headings, int first)
    {
        var named = Enumerable.Range(first, headings.Count - first)
            .Where(i => TitleWords.Any(w => headings[i].StartsWith(w, StringComparison.Ordinal)))
            .Select(i => (int?)i)
            .FirstOrDefault();
        return TitleWords.Any(w => Has(headings[first], w)) ? first : named ?? first;
    }

    private static bool Has(string heading, string word) => heading.Contains(word, StringComparison.Ordinal);
}
