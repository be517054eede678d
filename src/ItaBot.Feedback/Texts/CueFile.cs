using ItaBot.Scoring.DataFiles;

namespace ItaBot.Feedback.Texts;

/// <summary>Reads lists of cues.</summary>
internal static class CueFile
{
    /// <summary>The cues of a list.</summary>
    public static IReadOnlyList<Cue> Cues(DataMap map, string key) => [.. map.Texts(key).Select(t =>
        Cue.TryParse(t.Text) ?? throw map.Fault(t.Line, FeedbackProblems.NotACue))];
}
