using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>Words for days of the calendar; the names of the months are not among them. Immutable.</summary>
internal sealed class DayVocabulary(DayWords words)
{
    public IReadOnlyList<(DayOfWeek Day, CueSet Words)> Weekdays { get; } =
    [
        .. words.Weekdays.Select(w => (
            Enum.TryParse<DayOfWeek>(w.Key, ignoreCase: true, out var day)
                ? day
                : throw new FormatException($"'{w.Key}' is none of {string.Join(", ", Enum.GetNames<DayOfWeek>())}."),
            new CueSet(w.Value))),
    ];

    /// <summary>What makes a weekday or a month the next one.</summary>
    public IReadOnlyList<string> Next { get; } = Vocabulary.Literals(words.Next);

    /// <summary>What stands before the number of a day without a month: วันที่.</summary>
    public CueSet DayOfMonth { get; } = new(words.DayOfMonth);

    /// <summary>What stands between a day and the name of its month.</summary>
    public IReadOnlyList<string> BeforeMonth { get; } = Vocabulary.Literals(words.BeforeMonth);

    public CueSet MonthEnds { get; } = new(words.MonthEnds);

    public CueSet FiscalYearEnds { get; } = new(words.FiscalYearEnds);

    /// <summary>What may follow the short name of a month; anything else makes it the beginning of a longer word.</summary>
    public IReadOnlyList<string> After { get; } = Vocabulary.Literals(words.After);
}
