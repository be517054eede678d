using System.Buffers;
using ItaBot.Feedback.Texts;

namespace ItaBot.Feedback.Questionnaires;

/// <summary>
/// Reads an answer to a question: a number of its buttons (from 1, the highest is the best), its words, words that fit any
/// rating, emoji, stars and stickers. What it does not know it never guesses.
/// </summary>
public sealed class AnswerReader
{
    private const int LongestAnswer = 100;

    private static readonly FeedbackButton[] Moves = [FeedbackButton.Back, FeedbackButton.Skip, FeedbackButton.Stop];
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("-–.,/+");
    private static readonly HashSet<string> Stars = ["⭐", "🌟", "★"];

    private readonly Questionnaire _questionnaire;
    private readonly Fillers _fillers;
    private readonly Dictionary<string, WordTable<Choice>> _words;
    private readonly WordTable<FeedbackButton> _moves;
    private readonly WordTable<(int One, int Other)> _between;
    private readonly WordTable<int> _keywords;
    private readonly Dictionary<string, int> _signs;
    private readonly HashSet<string> _known;

    /// <summary>A reader of the answers to a questionnaire.</summary>
    public AnswerReader(Questionnaire questionnaire)
    {
        _questionnaire = questionnaire;
        var words = questionnaire.Words;
        _fillers = new Fillers(words.Fillers);
        _words = questionnaire.Questions.ToDictionary(q => q.ItemId, q => new WordTable<Choice>(WordsOf(q), NumbersOf(q)));
        _moves = new([.. Moves.Append(FeedbackButton.DoNotKnow).SelectMany(b => WordsOf(questionnaire[b]).Select(w => (b, w)))]);
        _between = new(words.Between.SelectMany(b => b.Words.Select(w => ((b.One, b.Other), w))));
        _keywords = new(words.Signs.SelectMany(s => s.Value.Select(w => (s.Key, w))));
        _signs = words.Signs.SelectMany(s => s.Value.SelectMany(w => Signs.Of(w).Shown.Select(sign => (sign, s.Key)))).DistinctBy(s => s.sign).ToDictionary();
        _known = [.. _words.Values.SelectMany(t => t.Keys), .. _moves.Keys, .. _between.Keys];
    }

    /// <summary>Reads what was typed, or the text of a button that was tapped.</summary>
    public AnswerReading Read(string text, Question question)
    {
        if (text.Length > LongestAnswer)
        {
            return new AnswerReading.NotUnderstood();
        }

        var signs = Signs.Of(text);
        if (string.IsNullOrWhiteSpace(PlainLetters.Fold(signs.Words)))
        {
            return question.YesNo ? new AnswerReading.NotUnderstood() : OfSigns(signs.Shown, question);
        }

        if (!question.YesNo && signs.Shown.Any(Stars.Contains) && SpokenNumbers.Alone(signs.Words) is { } stars)
        {
            return OfCandidates(SpokenNumbers.Stars(stars, question.Choices.Count), question);
        }

        var said = OfWords(signs.Words, question);
        return said is AnswerReading.Rated rated && Contradicts(signs.Shown, rated.Choice, question) ? new AnswerReading.NotUnderstood() : said;
    }

    /// <summary>Reads a sticker, as an answer to a rating; whether somebody was asked for money no sticker says.</summary>
    /// <param name="keywords">What it shows, as the channel says.</param>
    /// <param name="words">What is written on it, where it bears words of the person's own.</param>
    /// <param name="question">The question that it answers.</param>
    public AnswerReading ReadSticker(IReadOnlyList<string> keywords, string? words, Question question)
    {
        if (words is not null && Read(words, question) is var said and not AnswerReading.NotUnderstood)
        {
            return said;
        }

        var numbers = keywords.Select(k => _keywords.Find(WordTable<int>.KeyOf(k), out var number) ? number : 0).Where(n => n > 0).ToList();
        return question.YesNo ? new AnswerReading.NotUnderstood() : OfNumbers(numbers, question);
    }

    private AnswerReading OfWords(string text, Question question)
    {
        foreach (var rest in _fillers.Peel(text))
        {
            var key = WordTable<int>.KeyOf(rest);
            if (_words[question.ItemId].Find(key, out var choice))
            {
                return new AnswerReading.Rated(choice, IsLiteral: true);
            }

            if (_moves.Find(key, out var move))
            {
                return move == FeedbackButton.DoNotKnow ? new AnswerReading.DoNotKnow() : new AnswerReading.Moved(move);
            }

            if (!question.YesNo && _between.Find(key, out var two))
            {
                return new AnswerReading.Between(question.Choices[two.One - 1], question.Choices[two.Other - 1]);
            }
        }

        return OfNumber(text, question) ?? OfSum(text, question) ?? Misspelt(text, question);
    }

    private AnswerReading? OfNumber(string text, Question question)
    {
        if (SpokenNumbers.BeforeWords(text) is { } button && OfWords(button.Words, question) is AnswerReading.Rated { Choice: var named } rated)
        {
            return named.Number == button.Number ? rated : new AnswerReading.NotUnderstood();
        }

        if (!question.YesNo && Starred(text, question) is { Count: > 0 } numbers)
        {
            return OfCandidates(numbers, question);
        }

        // Folding takes signs away, and -4 or 4.5 are no answers.
        return NumberIn(text) is { } number && number >= 1 && number <= question.Choices.Count
            ? new AnswerReading.Rated(question.Choices[number - 1], IsLiteral: true)
            : null;
    }

    // How much somebody was asked for says that they were.
    private AnswerReading.Rated? OfSum(string text, Question question) =>
        question.YesNo && SpokenNumbers.BeforeSum(text) is { } words ? OfWords(words, question) as AnswerReading.Rated : null;

    private int? NumberIn(string text) => SpokenNumbers.Alone(text)
        ?? (text.AsSpan().ContainsAny(NumberMarks) ? null : _fillers.Peel(text).Select(SpokenNumbers.Alone).FirstOrDefault(n => n is not null));

    private static IReadOnlyList<int> Starred(string text, Question question) => SpokenNumbers.NamedStars(text) is { } stars
        ? SpokenNumbers.Stars(stars, question.Choices.Count)
        : SpokenNumbers.OutOf(text, question.Choices.Count);

    // A word that is known for another question, or a slip of one that means going back, is no slip of an answer.
    private AnswerReading Misspelt(string text, Question question)
    {
        if (question.YesNo)
        {
            return new AnswerReading.NotUnderstood();
        }

        foreach (var key in _fillers.Peel(text).Select(WordTable<int>.KeyOf))
        {
            if (_known.Contains(key) || _moves.FindNearly(key, out _))
            {
                break;
            }

            if (_words[question.ItemId].FindNearly(key, out var choice))
            {
                return new AnswerReading.Rated(choice, IsLiteral: false);
            }
        }

        return new AnswerReading.NotUnderstood();
    }

    private AnswerReading OfSigns(IReadOnlyList<string> signs, Question question) =>
        signs.Count == 0 || signs.Any(s => !Stars.Contains(s) && !_signs.ContainsKey(s)) ? new AnswerReading.NotUnderstood()
        : signs.All(Stars.Contains) ? OfCandidates(SpokenNumbers.Stars(signs.Count, question.Choices.Count), question)
        : signs.Any(Stars.Contains) ? new AnswerReading.NotUnderstood()
        : OfNumbers([.. signs.Select(s => _signs[s])], question);

    private bool Contradicts(IReadOnlyList<string> signs, Choice choice, Question question) =>
        signs.Any(s => _signs.TryGetValue(s, out var number) && IsGood(number, question) != IsGood(choice.Number, question));

    // Several signs of one kind are an answer, good and bad ones together are none.
    private static AnswerReading OfNumbers(List<int> numbers, Question question) =>
        numbers.Count == 0 || numbers.Any(n => IsGood(n, question) != IsGood(numbers[0], question)) ? new AnswerReading.NotUnderstood()
        : OfCandidates([.. numbers.CountBy(n => n).OrderByDescending(n => n.Value).ThenBy(n => n.Key).Select(n => n.Key).Take(1)], question);

    private static AnswerReading OfCandidates(IReadOnlyList<int> numbers, Question question) => numbers switch
    {
        [var only] => new AnswerReading.Rated(question.Choices[only - 1], IsLiteral: false),
        [var one, var other] => new AnswerReading.Between(question.Choices[one - 1], question.Choices[other - 1]),
        _ => new AnswerReading.NotUnderstood(),
    };

    private static bool IsGood(int number, Question question) => number * 2 > question.Choices.Count;

    private IEnumerable<(Choice, string)> WordsOf(Question question) =>
    [
        .. question.Choices.SelectMany(c => (IEnumerable<(Choice, string)>)[(c, c.Label.Thai), (c, c.Label.English), .. c.Words.Select(w => (c, w))]),
        .. OfNumbers(_questionnaire.Words.Ratings, question),
    ];

    private IEnumerable<(Choice, string)> NumbersOf(Question question) => OfNumbers(_questionnaire.Words.Numbers, question);

    private static IEnumerable<(Choice, string)> OfNumbers(IReadOnlyDictionary<int, IReadOnlyList<string>> words, Question question) =>
        question.YesNo ? [] : words.SelectMany(w => w.Value.Select(word => (question.Choices[w.Key - 1], word)));

    private static IEnumerable<string> WordsOf(Option button) => [button.Label.Thai, button.Label.English, .. button.Words];
}
