using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>The wording that understanding rests on. Immutable.</summary>
internal sealed class Vocabulary
{
    /// <summary>The vocabulary of the given files.</summary>
    /// <exception cref="FormatException">A phrase or the name of a tool, level or agency type cannot be read.</exception>
    public Vocabulary(WordFile words, IReadOnlyDictionary<string, IntentFile> intents)
    {
        Normaliser = new TextNormaliser(words.Particles);
        PassMark = words.PassMark;
        Total = words.Total.ToPhrases();
        Tools = ByName<Tool, List<string>, PhraseSet>(words.Tools, w => new PhraseSet(w));
        Levels = ByName<TargetKind, WordList, PhraseSet>(words.Levels, w => w.ToPhrases());
        AgencyTypes = ByName<AgencyType, List<string>, IReadOnlyList<string>>(words.AgencyTypes, Literals);
        Numbering = Literals(words.Numbering);
        Counters = new PhraseSet(words.Counters);
        CounterWords = Literals(words.Counters);
        Units = Literals(words.Units);
        Years = Literals(words.Years);
        YearJoins = Literals(words.YearJoins);
        References = Literals(words.References);
        Below = new PhraseSet(words.Below);
        Failing = new PhraseSet(words.Failing);
        Lowest = new PhraseSet(words.Lowest);
        Highest = new PhraseSet(words.Highest);
        Each = Literals(words.Each);
        Points = new PhraseSet(words.Points);
        AgencyBefore = Literals(words.AgencyBefore);
        AgencyAfter = Literals(words.AgencyAfter);
        FullMarks = new PhraseSet(words.FullMarks);
        Intents = [.. intents.Select(i => new IntentCues(i.Key, i.Value))];
    }

    public TextNormaliser Normaliser { get; }

    /// <summary>What "the pass mark" means where no number is said, in points.</summary>
    public decimal PassMark { get; }

    public PhraseSet Total { get; }

    public IReadOnlyDictionary<Tool, PhraseSet> Tools { get; }

    public IReadOnlyDictionary<TargetKind, PhraseSet> Levels { get; }

    /// <summary>What stands before the short name of an agency of each type.</summary>
    public IReadOnlyDictionary<AgencyType, IReadOnlyList<string>> AgencyTypes { get; }

    /// <summary>What may stand before the name of an agency that is also an ordinary word.</summary>
    public IReadOnlyList<string> AgencyBefore { get; }

    /// <summary>What may follow such a name; anything else makes it a part of a longer word.</summary>
    public IReadOnlyList<string> AgencyAfter { get; }

    /// <summary>What stands between "indicator" and its number.</summary>
    public IReadOnlyList<string> Numbering { get; }

    /// <summary>What a count counts: ข้อ, อันดับ.</summary>
    public PhraseSet Counters { get; }

    /// <inheritdoc cref="Counters"/>
    public IReadOnlyList<string> CounterWords { get; }

    /// <summary>What makes a number before it something else than points: วัน, บาท.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>What stands before the number of a year.</summary>
    public IReadOnlyList<string> Years { get; }

    /// <summary>What stands between two years.</summary>
    public IReadOnlyList<string> YearJoins { get; }

    /// <summary>What stands before a year that something is held against.</summary>
    public IReadOnlyList<string> References { get; }

    public PhraseSet Below { get; }

    /// <summary>What means "below the pass mark" without a number.</summary>
    public PhraseSet Failing { get; }

    public PhraseSet Lowest { get; }

    public PhraseSet Highest { get; }

    /// <summary>What stands before a level where every one of that kind is meant: ราย, by.</summary>
    public IReadOnlyList<string> Each { get; }

    /// <summary>What stands before a score that is assumed or aimed for.</summary>
    public PhraseSet Points { get; }

    /// <summary>What means the highest score there is, without a number.</summary>
    public PhraseSet FullMarks { get; }

    public IReadOnlyList<IntentCues> Intents { get; }

    /// <summary>The longest come first, so that the longest one that fits is the one found.</summary>
    private static string[] Literals(List<string> written) =>
    [
        .. written.SelectMany(PhraseChoices.Of)
            .Select(w => LetterFolder.Compact(LetterFolder.Fold(w)))
            .OrderByDescending(w => w.Length),
    ];

    private static Dictionary<TName, TValue> ByName<TName, TWritten, TValue>(
        Dictionary<string, TWritten> written, Func<TWritten, TValue> read)
        where TName : struct, Enum =>
        written.ToDictionary(
            w => Enum.TryParse<TName>(w.Key, ignoreCase: true, out var name)
                ? name
                : throw new FormatException($"'{w.Key}' is none of {string.Join(", ", Enum.GetNames<TName>())}."),
            w => read(w.Value));
}
