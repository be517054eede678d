using ItaBot.Scoring.DataFiles;

namespace ItaBot.Feedback.Texts;

/// <summary>
/// Tells whether a text reports corruption. To lead somebody to the protected channel for nothing costs a moment; to keep a
/// report could cost that person much. So where it is not sure, it says yes.
/// </summary>
public sealed class CorruptionReport
{
    /// <summary>The name of the file of its words.</summary>
    public const string FileName = "corruption.yaml";

    private readonly IReadOnlyList<Cue> _says;
    private readonly IReadOnlyList<Cue> _other;
    private readonly IReadOnlyList<Cue> _denials;
    private readonly IReadOnlyList<string> _links;
    private readonly IReadOnlyList<Cue> _despite;

    private CorruptionReport(DataMap root)
    {
        _says = [.. CueFile.Cues(root, "words"), .. CueFile.Cues(root, "acts")];
        _other = CueFile.Cues(root, "other");
        _denials = CueFile.Cues(root, "denials");
        _links = [.. root.Texts("links").Select(t => CueText.Squeeze(PlainLetters.Fold(t.Text))).Where(l => l.Length > 0).OrderByDescending(l => l.Length)];
        _despite = CueFile.Cues(root, "despite");
    }

    /// <summary>Reads its words from their file.</summary>
    /// <exception cref="DataFileException">The file is missing or cannot be as it is.</exception>
    public static CorruptionReport Read(string path) => new(FeedbackFile.Open(path).Root.WithKeys(["words", "acts", "other", "denials", "links", "despite"]));

    /// <summary>Whether a text reports corruption, in whatever words; a denial ("nobody asked for money") does not.</summary>
    public bool IsIn(string text) => CueText.ReadingsOf(text).Any(IsIn);

    private bool IsIn(CueText text)
    {
        var others = _other.SelectMany(o => o.In(text)).ToList();
        var said = _says.SelectMany(s => s.In(text)).Where(s => !others.Exists(o => o.Start <= s.Start && s.End <= o.End)).ToList();
        var denials = _denials.SelectMany(d => d.In(text)).ToList();
        if (said.Count > 0)
        {
            return _despite.Any(d => d.In(text).Any()) || !said.TrueForAll(s => IsDenied(text, s, denials));
        }

        return denials.Count == 0 && others.Count == 0 && _says.Any(s => s.IsNearlyIn(text));
    }

    private bool IsDenied(CueText text, (int Start, int End) said, List<(int Start, int End)> denials) =>
        denials.Exists(d => d.End <= said.Start && IsLinked(text.Letters[d.End..said.Start]));

    // "Not good, and they cheat" denies nothing: only words that carry a denial on may stand between it and what is denied.
    private bool IsLinked(string between)
    {
        between = between.Trim();
        while (_links.FirstOrDefault(l => between.StartsWith(l, StringComparison.Ordinal)) is { } link)
        {
            between = between[link.Length..].TrimStart();
        }

        return between.Length == 0;
    }
}
