namespace ItaBot.Documents.Sheets;

/// <summary>What stands in which column of a table with one score a row.</summary>
internal sealed record SheetColumns(int? Agency, int? FiscalYear, int? Target, int? Score, int? Public, int? Survey)
{

    private static readonly string[] AgencyNames = ["agency", "หน่วยงาน"];
    private static readonly string[] YearNames = ["fiscalyear", "year", "ปีงบประมาณ", "ปี"];
    private static readonly string[] TargetNames = ["target", "item", "รายการ", "ข้อ", "ข้อคำถาม"];
    private static readonly string[] ScoreNames = ["score", "คะแนน"];
    private static readonly string[] PublicNames = ["public", "eitpublic", "ส่วนที่1", "ส่วนที่๑"];
    private static readonly string[] SurveyNames = ["survey", "eitsurvey", "ส่วนที่2", "ส่วนที่๒"];

    /// <summary>The columns that scores may stand in.</summary>
    public IReadOnlyList<int?> Scores => [Score, Public, Survey];

    /// <summary>A heading that stands for a column which another heading stands for already; null where none does.</summary>
    public string? Repeated { get; private init; }

    /// <summary>Reads the row of headings; null where it is none.</summary>
    public static SheetColumns? TryRead(SheetRow row)
    {
        var cells = row.Cells.Select(c => string.Concat(c.Where(x => !char.IsWhiteSpace(x))).ToLowerInvariant()).ToList();
        var columns = new SheetColumns(
            IndexOf(cells, AgencyNames),
            IndexOf(cells, YearNames),
            IndexOf(cells, TargetNames),
            IndexOf(cells, ScoreNames),
            IndexOf(cells, PublicNames),
            IndexOf(cells, SurveyNames))
        {
            Repeated = new[] { AgencyNames, YearNames, TargetNames, ScoreNames, PublicNames, SurveyNames }
                .Select(names => row.Cells.Where((_, i) => names.Contains(cells[i])).Skip(1).FirstOrDefault())
                .FirstOrDefault(heading => heading is not null),
        };
        return columns.Target is not null && columns.FiscalYear is not null
            && (columns.Score is not null || columns.Public is not null || columns.Survey is not null)
                ? columns
                : null;
    }

    private static int? IndexOf(List<string> cells, string[] names) =>
        cells.FindIndex(names.Contains) is var index and >= 0 ? index : null;
}
