using ItaBot.Scoring;

namespace ItaBot.Documents.Tables;

/// <summary>Something wrong in a table.</summary>
/// <param name="Line">The line or row, from 1; null where the table as a whole is meant.</param>
/// <param name="Column">The column, as its heading calls it; null where the row as a whole is meant.</param>
/// <param name="What">What is wrong.</param>
/// <param name="WhatToDo">What whoever has the table can do about it.</param>
public sealed record TableProblem(int? Line, string? Column, LocalText What, LocalText WhatToDo)
{
    /// <summary>The problem in one text: the line, the column, what is wrong, what to do.</summary>
    public LocalText Message { get; } = new(
        $"{Place(Line, Column, "บรรทัด", "ช่อง")}{What.Thai} {WhatToDo.Thai}",
        $"{Place(Line, Column, "Line", "column")}{What.English} {WhatToDo.English}");

    private static string Place(int? line, string? column, string lineWord, string columnWord) => (line, column) switch
    {
        ({ } number, { } heading) => FormattableString.Invariant($"{lineWord} {number} {columnWord} “{heading}”: "),
        ({ } number, null) => FormattableString.Invariant($"{lineWord} {number}: "),
        _ => "",
    };
}
