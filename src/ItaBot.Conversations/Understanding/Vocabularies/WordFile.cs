using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>Words and the longer words in which they are not meant, as a file lists them.</summary>
internal sealed class WordList
{
    public List<string> Say { get; init; } = [];

    public List<string> Not { get; init; } = [];

    public CueSet ToCues() => new(Say, Not);
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

    public List<string> Failing { get; init; } = [];

    public List<string> Lowest { get; init; } = [];

    public List<string> Highest { get; init; } = [];

    public List<string> Each { get; init; } = [];

    public List<string> Points { get; init; } = [];

    public List<string> FullMarks { get; init; } = [];
}
