using System.Text;

namespace ItaBot.Conversations.Phrases;

/// <summary>A phrase, taken apart once: what is said as it is, and places to be filled.</summary>
internal sealed class Phrase
{
    // Texts stand at even places, names of places at odd ones.
    private readonly string[] _pieces;

    /// <exception cref="FormatException">A brace is not closed or not opened.</exception>
    public Phrase(string text)
    {
        _pieces = text.Split('{', '}');
        if (_pieces.Length % 2 == 0 || text.Count(c => c == '{') != _pieces.Length / 2)
        {
            throw new FormatException("Every { needs its }.");
        }
    }

    /// <summary>The names of its places.</summary>
    public IEnumerable<string> Places => _pieces.Where((_, index) => index % 2 == 1);

    /// <summary>What is said around the places.</summary>
    public IEnumerable<string> Said => _pieces.Where((_, index) => index % 2 == 0);

    /// <summary>The phrase with its places filled.</summary>
    /// <exception cref="KeyNotFoundException">A place is not filled.</exception>
    public string Fill(ReadOnlySpan<(string Place, string Value)> values)
    {
        var text = new StringBuilder();
        for (var index = 0; index < _pieces.Length; index++)
        {
            text.Append(index % 2 == 0 ? _pieces[index] : ValueOf(_pieces[index], values));
        }

        return text.ToString();
    }

    private static string ValueOf(string place, ReadOnlySpan<(string Place, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (name == place)
            {
                return value;
            }
        }

        throw new KeyNotFoundException($"Nothing fills the place {{{place}}}.");
    }
}
