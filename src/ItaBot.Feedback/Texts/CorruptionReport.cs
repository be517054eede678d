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
    private readonly IReadOnlyList<(IReadOnlyList<Cue> One, IReadOnlyList<Cue> Other, IReadOnlyList<Cue> Unless)> _harmless;
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
        _harmless = [.. root.Maps("harmless").Select(pair => pair.WithKeys(["one", "other", "unless"]))
            .Select(pair => (Group(groups, pair, "one"), Group(groups, pair, "other"), Group(groups, pair, "unless")))];
        _other = CueFile.Cues(root, "other");
        _denials = CueFile.Cues(root, "denials");
        _links = new OnlyWords(root.Texts("links").Select(t => t.Text));
        _despite = CueFile.Cues(root, "despite");
    }

    /// <summary>Reads its words from their file.</summary>
    /// <exception cref="DataFileException">The file is missing or cannot be as it is.</exception>
    public static CorruptionReport Read(string path) => new(FeedbackFile.Open(path).Root.WithKeys(["words", "acts", "groups", "together", "harmless", "other", "denials", "links", "despite"]));

    /// <summary>Whether a text reports corruption, in whatever words; a denial ("nobody asked for money") does not.</summary>
    public bool IsIn(string text) => CueText.ReadingsOf(text).Any(t => In(t) == Finding.Reported);

    /// <summary>
    /// Whether a text says that there is none, or speaks of something else in words like those of a report, and reports nothing;
    /// false where it has nothing to do with it. It speaks against whoever takes the text for a report on other grounds.
    /// </summary>
    public bool Denies(string text) => CueText.ReadingsOf(text).Select(In).ToList() is var found
        && found.Contains(Finding.Denied) && !found.Contains(Finding.Reported);

    private Finding In(CueText text)
    {
        var others = PlacesOf(_other, text);
        var denials = PlacesOf(_denials, text);

        var all = PlacesOf(_words, text).Concat(PlacesOf(_acts, text)).Select(place => (One: place, Other: place))
            .Concat(_together.SelectMany(pair => Pairs(PlacesOf(pair.One, text), PlacesOf(pair.Other, text))))
            .ToList();
        var meant = all.FindAll(p => IsMeant(p.One, others) && IsMeant(p.Other, others));
        if (meant.Count == 0)
        {
            return denials.Count == 0 && others.Count == 0 && _words.Any(w => w.IsNearlyIn(text)) ? Finding.Reported
                : all.Count > 0 || _harmless.Any(h => IsHarmless(h, text)) ? Finding.Denied
                : Finding.Nothing;
        }

        return PlacesOf(_despite, text).Count > 0 || meant.Exists(p => !IsDenied(text, p.One, denials) && !IsDenied(text, p.Other, denials))
            ? Finding.Reported
            : Finding.Denied;
    }

    private static bool IsMeant((int Start, int End) place, List<(int Start, int End)> others) =>
        !others.Exists(o => o.Start <= place.Start && place.End <= o.End);

    // A complaint about dogs is none about people, unless it names some.
    private static bool IsHarmless((IReadOnlyList<Cue> One, IReadOnlyList<Cue> Other, IReadOnlyList<Cue> Unless) harmless, CueText text) =>
        PlacesOf(harmless.Unless, text).Count == 0 && Pairs(PlacesOf(harmless.One, text), PlacesOf(harmless.Other, text)).Any();

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

    private enum Finding
    {
        Nothing,
        Denied,
        Reported,
    }
}
