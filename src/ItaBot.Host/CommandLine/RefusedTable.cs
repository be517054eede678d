using ItaBot.Scoring;

namespace ItaBot.Host.CommandLine;

/// <summary>How a verb says that it refuses a table of which it stores all rows or none.</summary>
internal static class RefusedTable
{
    // Whoever saved the wrong table gets a page to read, not a book.
    private const int MostProblems = 20;

    /// <summary>Says the problems on standard error, and that nothing was stored.</summary>
    /// <returns><see cref="ExitStatus.Refused"/>.</returns>
    public static int Say(string file, IReadOnlyList<LocalText> problems)
    {
        foreach (var problem in problems.Take(MostProblems))
        {
            Refusal.Say(problem, file);
        }

        if (problems.Count - MostProblems is > 0 and var rest)
        {
            Refusal.Say(new($"และอีก {rest} แห่ง", $"and {rest} more"), file);
        }

        return Refusal.Say(new("ไม่ได้บันทึกข้อมูลใด ๆ", "nothing was stored"));
    }
}
