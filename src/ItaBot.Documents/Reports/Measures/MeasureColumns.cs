using ItaBot.Documents.Reports.Tables;

namespace ItaBot.Documents.Reports.Measures;

/// <summary>What stands in which column of a table of measures.</summary>
internal sealed record MeasureColumns
{
    public const int Title = 0;

    private MeasureColumns(IReadOnlyList<string> headings)
    {
        for (var i = 1; i < headings.Count; i++)
        {
            var heading = headings[i];
            if (Has(heading, "ผู้รับผิดชอบ"))
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
        Untaken = [.. Enumerable.Range(1, headings.Count - 1).Where(i =>
            headings[i].Length > 0 && i != Owners && i != Period && i != Monitoring && i != Steps && i != Problem)];
    }

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

    private static bool Has(string heading, string word) => heading.Contains(word, StringComparison.Ordinal);
}
