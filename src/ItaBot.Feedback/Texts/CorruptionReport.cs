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

    private const int Nearby = 45;

    private readonly IReadOnlyList<Cue> _words;
    private readonly IReadOnlyList<Cue> _acts;
    private readonly IReadOnlyList<(IReadOnlyList<Cue> One, IReadOnlyList<Cue> Other)> _together;
    private readonly IReadOnlyList<Cue> _other;
    private readonly IReadOnlyList<Cue> _denials;
    private readonly OnlyWords _links;
    private readonly IReadOnlyList<Cue> _despite;

    private CorruptionReport(DataMap root)
    {
        _words = CueFile.Cues(root, "words");
        _acts = CueFile.Cues(root, "acts");
        var groups = root.Map("groups");
        _together = [.. root.Maps("together").Select(pair => pair.WithKeys(["one", "other"])).Select(pair => (Group(groups, pair, "one"), Group(groups, pair, "other")))];
        _other = CueFile.Cues(root, "other");
        _denials = CueFile.Cues(root, "denials");
        _links = new OnlyWords(root.Texts("links").Select(t => t.Text));
        _despite = CueFile.Cues(root, "despite");
    }

    /// <summary>Reads its words from their file.</summary>
    /// <exception cref="DataFileException">The file is missing or cannot be as it is.</exception>
    public static CorruptionReport Read(string path) => new(FeedbackFile.Open(path).Root.WithKeys(["words", "acts", "groups", "together", "other", "denials", "links", "despite"]));

    /// <summary>Whether a text reports corruption, in whatever words; a denial ("nobody asked for money") does not.</summary>
    public bool IsIn(string text) => CueText.ReadingsOf(text).Any(IsIn);

    private bool IsIn(CueText text)
    {
        var others = PlacesOf(_other, text);
        var denials = PlacesOf(_denials, text);
        bool Counts((int Start, int End) place) => !others.Exists(o => o.Start <= place.Start && place.End <= o.End);

        var said = PlacesOf(_words, text).Concat(PlacesOf(_acts, text)).Where(Counts).ToList();
        var told = _together.SelectMany(pair => Pairs(PlacesOf(pair.One, text), PlacesOf(pair.Other, text))).Where(p => Counts(p.One) && Counts(p.Other)).ToList();
        if (said.Count == 0 && told.Count == 0)
        {
            return denials.Count == 0 && others.Count == 0 && _words.Any(w => w.IsNearlyIn(text));
        }

        return PlacesOf(_despite, text).Count > 0
            || said.Exists(s => !IsDenied(text, s, denials))
            || told.Exists(p => !IsDenied(text, p.One, denials) && !IsDenied(text, p.Other, denials));
    }

    private static IEnumerable<((int Start, int End) One, (int Start, int End) Other)> Pairs(
        List<(int Start, int End)> ones, List<(int Start, int End)> others) =>
        from one in ones
        from other in others
        where Math.Max(one.Start, other.Start) - Math.Min(one.End, other.End) is >= 0 and <= Nearby
        select (one, other);

    private static List<(int Start, int End)> PlacesOf(IReadOnlyList<Cue> cues, CueText text) => [.. cues.SelectMany(c => c.In(text))];

    private static IReadOnlyList<Cue> Group(DataMap groups, DataMap pair, string key) => groups.Has(pair.Text(key))
        ? CueFile.Cues(groups, pair.Text(key))
        : throw pair.Fault(key, FeedbackProblems.Unknown(pair.Text(key), groups.Keys));

    // "Not good, and they cheat" denies nothing: only words that carry a denial on may stand between it and what is denied.
    private bool IsDenied(CueText text, (int Start, int End) said, List<(int Start, int End)> denials) =>
        denials.Exists(d => d.End <= said.Start && _links.MakeUp(text.Letters[d.End..said.Start]));
}
