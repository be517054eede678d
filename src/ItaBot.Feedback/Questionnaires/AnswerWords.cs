namespace ItaBot.Feedback.Questionnaires;

/// <summary>What people type and tap for an answer, beside the labels.</summary>
/// <param name="Numbers">The numbers of a rating in words, from 1.</param>
/// <param name="Ratings">Words for each number of a rating, from 1.</param>
/// <param name="Between">Words that lie between two numbers.</param>
/// <param name="Signs">Emoji and keywords of stickers for a number.</param>
/// <param name="Fillers">Words around an answer that change nothing.</param>
internal sealed record AnswerWords(
    IReadOnlyDictionary<int, IReadOnlyList<string>> Numbers,
    IReadOnlyDictionary<int, IReadOnlyList<string>> Ratings,
    IReadOnlyList<(int One, int Other, IReadOnlyList<string> Words)> Between,
    IReadOnlyDictionary<int, IReadOnlyList<string>> Signs,
    IReadOnlyList<string> Fillers);
