using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>The wording that understanding rests on. Immutable.</summary>
internal sealed class Vocabulary
{
    /// <summary>The vocabulary of the given files.</summary>
    /// <exception cref="FormatException">A cue or the name of a tool, level or agency type cannot be read.</exception>
    public Vocabulary(WordFile words, ConceptSet concepts)
    {
        Normaliser = new TextNormaliser(words.Particles);
        PassMark = words.PassMark;
        Total = words.Total.ToCues();
        Tools = ByName<Tool, List<string>, CueSet>(words.Tools, w => new CueSet(w));
        Levels = ByName<TargetKind, WordList, CueSet>(words.Levels, w => w.ToCues());
        AgencyTypes = ByName<AgencyType, List<string>, IReadOnlyList<string>>(words.AgencyTypes, Literals);
        Numbering = Literals(words.Numbering);
        Counters = words.Counters.ToCues();
        Units = words.Units.ToCues();
        Years = Literals(words.Years);
        YearJoins = Literals(words.YearJoins);
        Comparing = new CueSet(words.Comparing);
        References = Literals(words.References);
        Below = new CueSet(words.Below);
        Failing = words.Failing.ToCues();
        Lowest = new CueSet(words.Lowest);
        Highest = new CueSet(words.Highest);
        Each = Literals(words.Each);
        Points = new CueSet(words.Points);
        AgencyBefore = Literals(words.AgencyBefore);
        AgencyAfter = Literals(words.AgencyAfter);
        FullMarks = new CueSet(words.FullMarks);
        Measures = new CueSet(words.Measures);
        Owners = new CueSet(words.Owners);
        Mine = words.Mine.ToCues();
        Durations = words.Durations.ToDictionary(d => d.Key, d => d.Value.ToCues());
        DaysSaid = words.DaysSaid.ToDictionary(d => d.Key, d => new CueSet(d.Value));
        Periods = [.. words.Periods.Select(p => (PeriodOf(p.Key), p.Value.ToCues()))];
        Statuses = ByName<MeasureStatus, WordList, CueSet>(words.Statuses, w => w.ToCues());
        Languages = words.Languages.ToDictionary(l => l.Key, l => new CueSet(l.Value));
        Days = new DayVocabulary(words.Days);
        Places = new PlaceVocabulary(words.Places);
        Concepts = concepts;
    }

    public TextNormaliser Normaliser { get; }

    /// <summary>What "the pass mark" means where no number is said, in points.</summary>
    public decimal PassMark { get; }

    public CueSet Total { get; }

    public IReadOnlyDictionary<Tool, CueSet> Tools { get; }

    public IReadOnlyDictionary<TargetKind, CueSet> Levels { get; }

    /// <summary>What stands before the short name of an agency of each type.</summary>
    public IReadOnlyDictionary<AgencyType, IReadOnlyList<string>> AgencyTypes { get; }

    /// <summary>What may stand before the name of an agency that is also an ordinary word.</summary>
    public IReadOnlyList<string> AgencyBefore { get; }

    /// <summary>What may follow such a name; anything else makes it a part of a longer word.</summary>
    public IReadOnlyList<string> AgencyAfter { get; }

    /// <summary>What stands between "indicator" and its number.</summary>
    public IReadOnlyList<string> Numbering { get; }

    /// <summary>What a count counts: ข้อ, อันดับ.</summary>
    public CueSet Counters { get; }

    /// <summary>What makes a number before it something else than points: วัน, บาท.</summary>
    public CueSet Units { get; }

    /// <summary>What stands before the number of a year.</summary>
    public IReadOnlyList<string> Years { get; }

    /// <summary>What stands between two years.</summary>
    public IReadOnlyList<string> YearJoins { get; }

    /// <summary>What makes two bare numbers such as 67 and 68 years.</summary>
    public CueSet Comparing { get; }

    /// <summary>What stands before a year that something is held against.</summary>
    public IReadOnlyList<string> References { get; }

    public CueSet Below { get; }

    /// <summary>What means "below the pass mark" without a number.</summary>
    public CueSet Failing { get; }

    public CueSet Lowest { get; }

    public CueSet Highest { get; }

    /// <summary>What stands before a level where every one of that kind is meant: ราย, by.</summary>
    public IReadOnlyList<string> Each { get; }

    /// <summary>What stands before a score that is assumed or aimed for.</summary>
    public CueSet Points { get; }

    /// <summary>What means the highest score there is, without a number.</summary>
    public CueSet FullMarks { get; }

    /// <summary>What stands before the number of a measure.</summary>
    public CueSet Measures { get; }

    /// <summary>The units of an agency.</summary>
    public CueSet Owners { get; }

    /// <summary>What makes something the speaker's own.</summary>
    public CueSet Mine { get; }

    /// <summary>Units of time by their days.</summary>
    public IReadOnlyDictionary<int, CueSet> Durations { get; }

    /// <summary>Words that are lengths of time by themselves, by their days: พรุ่งนี้.</summary>
    public IReadOnlyDictionary<int, CueSet> DaysSaid { get; }

    /// <summary>When something is due; of several that are said the first one counts.</summary>
    public IReadOnlyList<(Period Period, CueSet Words)> Periods { get; }

    /// <summary>How far a measure is; of several that are said the first one counts.</summary>
    public IReadOnlyDictionary<MeasureStatus, CueSet> Statuses { get; }

    /// <summary>The languages by their locale.</summary>
    public IReadOnlyDictionary<string, CueSet> Languages { get; }

    /// <summary>Words for days of the calendar.</summary>
    public DayVocabulary Days { get; }

    /// <summary>Words by which the name of an unknown agency is told.</summary>
    public PlaceVocabulary Places { get; }

    /// <summary>Groups of words that may stand for one another.</summary>
    public ConceptSet Concepts { get; }

    private static readonly Period[] NamedPeriods =
        [Period.Overdue, Period.Today, Period.ThisWeek, Period.NextWeek, Period.ThisMonth, Period.NextMonth];

    private static Period PeriodOf(string name) => NamedPeriods.FirstOrDefault(p => p.Name == name)
        ?? throw new FormatException($"'{name}' is none of {string.Join(", ", (object[])NamedPeriods)}.");

    /// <summary>The longest come first, so that the longest one that fits is the one found.</summary>
    internal static string[] Literals(List<string> written) => [.. written.Select(Literal).OrderByDescending(w => w.Length)];

    private static string Literal(string written) => written.AsSpan().IndexOfAny(CueParser.Notation) < 0
        ? LetterFolder.Compact(LetterFolder.Fold(written))
        : throw new FormatException($"'{written}' stands in a list of plain words, so it must be written without {CueParser.Notation}.");

    private static Dictionary<TName, TValue> ByName<TName, TWritten, TValue>(
        Dictionary<string, TWritten> written, Func<TWritten, TValue> read)
        where TName : struct, Enum =>
        written.ToDictionary(
            w => Enum.TryParse<TName>(w.Key, ignoreCase: true, out var name)
                ? name
                : throw new FormatException($"'{w.Key}' is none of {string.Join(", ", Enum.GetNames<TName>())}."),
            w => read(w.Value));
}
