using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>Words and the longer words in which they are not meant, as a file lists them.</summary>
internal sealed class WordList
{
    public List<string> Say { get; init; } = [];

    public List<string> Not { get; init; } = [];

    public CueSet ToCues() => new(Say, Not);
}

/// <summary>Words for days of the calendar, as a file lists them.</summary>
internal sealed class DayWords
{
    public Dictionary<string, List<string>> Weekdays { get; init; } = [];

    public List<string> Next { get; init; } = [];

    public List<string> DayOfMonth { get; init; } = [];

    public List<string> BeforeMonth { get; init; } = [];

    public List<string> MonthEnds { get; init; } = [];

    public List<string> FiscalYearEnds { get; init; } = [];

    public List<string> After { get; init; } = [];
}

/// <summary>Words by which the name of an agency is told that nobody knows, as a file lists them.</summary>
internal sealed class PlaceWords
{
    public List<string> Begin { get; init; } = [];

    public List<string> After { get; init; } = [];

    public List<string> Not { get; init; } = [];
}

/// <summary>What <c>words.yaml</c> holds; its comments say what each list is for.</summary>
internal sealed class WordFile
{
    public decimal PassMark { get; init; }

    public List<string> Particles { get; init; } = [];

    public WordList Total { get; init; } = new();

    public Dictionary<string, List<string>> Tools { get; init; } = [];

    public Dictionary<string, WordList> Levels { get; init; } = [];

    public Dictionary<string, List<string>> AgencyTypes { get; init; } = [];

    public List<string> AgencyBefore { get; init; } = [];

    public List<string> AgencyAfter { get; init; } = [];

    public List<string> Numbering { get; init; } = [];

    public WordList Counters { get; init; } = new();

    public WordList Units { get; init; } = new();

    public List<string> Years { get; init; } = [];

    public List<string> YearJoins { get; init; } = [];

    public List<string> Comparing { get; init; } = [];

    public List<string> References { get; init; } = [];

    public List<string> Below { get; init; } = [];

    public WordList Failing { get; init; } = new();

    public List<string> Lowest { get; init; } = [];

    public List<string> Highest { get; init; } = [];

    public List<string> Each { get; init; } = [];

    public List<string> Points { get; init; } = [];

    public List<string> FullMarks { get; init; } = [];

    public List<string> Measures { get; init; } = [];

    public List<string> Owners { get; init; } = [];

    public WordList Mine { get; init; } = new();

    public Dictionary<int, WordList> Durations { get; init; } = [];

    public Dictionary<int, List<string>> DaysSaid { get; init; } = [];

    public Dictionary<string, WordList> Periods { get; init; } = [];

    public Dictionary<string, WordList> Statuses { get; init; } = [];

    public Dictionary<string, List<string>> Languages { get; init; } = [];

    public DayWords Days { get; init; } = new();

    public PlaceWords Places { get; init; } = new();
}
