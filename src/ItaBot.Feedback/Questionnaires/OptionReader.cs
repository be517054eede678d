using ItaBot.Feedback.Texts;

namespace ItaBot.Feedback.Questionnaires;

/// <summary>Reads which of the offered options or buttons somebody means.</summary>
public sealed class OptionReader
{
    private const int LongestAnswer = 100;

    private readonly Questionnaire _questionnaire;
    private readonly Fillers _fillers;

    /// <summary>A reader for the options and buttons of a questionnaire.</summary>
    public OptionReader(Questionnaire questionnaire)
    {
        _questionnaire = questionnaire;
        _fillers = new Fillers(questionnaire.Words.Fillers);
    }

    /// <summary>The option of a numbered list that is meant, by its number, its label or its words, also misspelt; null where none is.</summary>
    public Option? Read(string text, IReadOnlyList<Option> offered)
    {
        if (text.Length > LongestAnswer)
        {
            return null;
        }

        var words = new WordTable<Option>(offered.SelectMany(o => WordsOf(o).Select(w => (o, w))));
        if (SpokenNumbers.BeforeWords(text) is { } button && Exactly(button.Words, words) is { } named)
        {
            return button.Number <= offered.Count && button.Number > 0 && offered[button.Number - 1] == named ? named : null;
        }

        return NumberIn(text) is { } n ? (n >= 1 && n <= offered.Count ? offered[n - 1] : null)
            : Exactly(text, words) ?? (words.FindNearly(WordTable<Option>.KeyOf(text), out var near) ? near : null);
    }

    /// <summary>The number of a list that is meant, from 1 to <paramref name="last"/>; null where none is.</summary>
    public int? ReadNumber(string text, int last)
    {
        var number = text.Length > LongestAnswer ? null : NumberIn(text);
        return number >= 1 && number <= last ? number : null;
    }

    /// <summary>
    /// The button that is meant, by its label or its words; null where none is. Nothing misspelt: consent and sending are
    /// never guessed.
    /// </summary>
    /// <param name="text">What was said.</param>
    /// <param name="offered">The buttons that are shown; where two share a word, the first.</param>
    public FeedbackButton? ReadButton(string text, params IReadOnlyList<FeedbackButton> offered)
    {
        if (text.Length > LongestAnswer)
        {
            return null;
        }

        var words = new WordTable<Option>(offered.Select(b => _questionnaire[b]).SelectMany(o => WordsOf(o).Select(w => (o, w))));
        return Exactly(text, words) is { } option ? offered.First(b => _questionnaire[b] == option) : null;
    }

    private int? NumberIn(string text) =>
        SpokenNumbers.Alone(text) ?? _fillers.Peel(text).Select(SpokenNumbers.Alone).FirstOrDefault(n => n is not null);

    private Option? Exactly(string text, WordTable<Option> words) =>
        _fillers.Peel(text).Select(rest => words.Find(WordTable<Option>.KeyOf(rest), out var found) ? found : null).FirstOrDefault(o => o is not null);

    private static IEnumerable<string> WordsOf(Option option) => [option.Label.Thai, option.Label.English, .. option.Words];
}
