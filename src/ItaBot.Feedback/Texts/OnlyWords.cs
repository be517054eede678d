namespace ItaBot.Feedback.Texts;

/// <summary>Words of which a piece of text may wholly consist, whatever their number and order.</summary>
internal sealed class OnlyWords(IEnumerable<string> words)
{
    private readonly string[] _words =
        [.. words.Select(w => CueText.Squeeze(PlainLetters.Fold(w))).Where(w => w.Length > 0).OrderByDescending(w => w.Length)];

    /// <summary>Whether they make up the piece; nothing at all they do.</summary>
    public bool MakeUp(string piece)
    {
        piece = piece.Trim();
        while (_words.FirstOrDefault(w => piece.StartsWith(w, StringComparison.Ordinal)) is { } word)
        {
            piece = piece[word.Length..].TrimStart();
        }

        return piece.Length == 0;
    }
}
