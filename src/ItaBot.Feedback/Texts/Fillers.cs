namespace ItaBot.Feedback.Texts;

/// <summary>Words around an answer that change nothing: ครับ, ขอ, please.</summary>
internal sealed class Fillers(IEnumerable<string> words)
{
    private const string LeadingVowels = "เแโใไ";

    private readonly string[] _words = [.. words.Select(PlainLetters.Fold).Where(w => w.Length > 0).OrderByDescending(w => w.Length)];

    /// <summary>A text with fewer and fewer of them at its ends, beginning with the whole; each is folded.</summary>
    public IEnumerable<string> Peel(string text)
    {
        var rest = PlainLetters.Fold(text);
        yield return rest;
        while (Shorter(rest) is { Length: > 0 } shorter)
        {
            yield return rest = shorter;
        }
    }

    private string? Shorter(string text)
    {
        foreach (var word in _words)
        {
            if (text.Length > word.Length && text.EndsWith(word, StringComparison.Ordinal) && MayEndBefore(text, text.Length - word.Length))
            {
                return text[..^word.Length].TrimEnd();
            }

            if (text.Length > word.Length && text.StartsWith(word, StringComparison.Ordinal) && IsEdge(text, word.Length))
            {
                return text[word.Length..].TrimStart();
            }
        }

        return null;
    }

    // เจ้า does not end in the particle จ้า: its vowel is written first.
    private static bool MayEndBefore(string text, int at) => IsEdge(text, at) && !LeadingVowels.Contains(text[at - 1], StringComparison.Ordinal);

    private static bool IsEdge(string text, int at) => !(char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at]));
}
