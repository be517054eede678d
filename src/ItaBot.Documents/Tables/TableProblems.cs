using System.Collections;
using ItaBot.Scoring;

namespace ItaBot.Documents.Tables;

/// <summary>What is wrong in a table, each with its line and its column's own heading.</summary>
/// <param name="headings">How the table calls its columns.</param>
/// <param name="first">What was found before.</param>
public sealed class TableProblems<TColumn>(IReadOnlyDictionary<TColumn, string> headings, IEnumerable<TableProblem> first) : IEnumerable<TableProblem>
    where TColumn : struct, Enum
{
    private readonly List<TableProblem> _problems = [.. first];

    /// <summary>Notes a problem of a cell; of a column that the table lacks, a problem of the row.</summary>
    public void Add(int line, TColumn column, LocalText what, LocalText whatToDo) =>
        _problems.Add(new(line, headings.GetValueOrDefault(column), what, whatToDo));

    /// <summary>Notes a cell that is no day and should be.</summary>
    public void AddNotADay(int line, TColumn column, string cell) => Add(
        line,
        column,
        new($"“{cell}” ไม่ใช่วันที่", $"“{cell}” is no day."),
        new("โปรดเขียนแบบ 2026-03-31, 31/3/2569 หรือ 31 มี.ค. 2569", "Write it like 2026-03-31, 31/3/2569 or 31 มี.ค. 2569."));

    /// <summary>In the order of the lines; those of one line as they were found.</summary>
    public IEnumerator<TableProblem> GetEnumerator() => _problems.OrderBy(p => p.Line).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
