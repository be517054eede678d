using System.Collections;
using ItaBot.Documents.Officers;
using ItaBot.Scoring;

namespace ItaBot.Host.Officers.Importing;

/// <summary>What is wrong in a table of officers, each with its line and its column's own heading.</summary>
internal sealed class OfficerProblems(OfficerTable.Read table) : IEnumerable<TableProblem>
{
    private readonly List<TableProblem> _problems = [.. table.Problems];

    public void Add(OfficerRow row, OfficerColumn column, LocalText what, LocalText whatToDo) =>
        _problems.Add(new(row.Line, table.Headings[column], what, whatToDo));

    // In the order of the lines; those of one line as they were found.
    public IEnumerator<TableProblem> GetEnumerator() => _problems.OrderBy(p => p.Line).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
