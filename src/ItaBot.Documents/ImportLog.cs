using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents;

/// <summary>
/// What one import has to say. Reading goes on after a problem, because it changes nothing;
/// the first problem is the one that is told.
/// </summary>
internal sealed class ImportLog
{
    private const int LongestExcerpt = 120;

    private readonly List<ImportNote> _notes = [];
    private readonly List<UnreadableLine> _unreadable = [];

    public ImportProblem? Problem { get; private set; }

    public IReadOnlyList<ImportNote> Notes => [.. _notes.OrderBy(n => n.Line ?? 0)];

    public IReadOnlyList<UnreadableLine> Unreadable => [.. _unreadable.OrderBy(u => u.Line)];

    public void Refuse(ImportProblem problem) => Problem ??= problem;

    public void Note(int? line, string printed, string taken, LocalText why) =>
        _notes.Add(new(line, printed, taken, InBoth(why)));

    public void SecondFigure(int? line, decimal printed, Target target, decimal taken, LocalText why) =>
        _notes.Add(ImportNote.SecondFigure(line, printed, target, taken, InBoth(why)));

    public void CannotRead(int line, string text, LocalText why) =>
        _unreadable.Add(new(line, text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…", why));

    private static string InBoth(LocalText why) => $"{why.Thai} / {why.English}";
}
