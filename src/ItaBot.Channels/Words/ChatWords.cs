using ItaBot.Scoring.DataFiles;

namespace ItaBot.Channels.Words;

/// <summary>The words that the bot listens to in chats: <c>words.yaml</c>, whose notes say what each list is for.</summary>
public sealed class ChatWords
{
    private readonly string[] _particles;
    private readonly HashSet<string> _more;
    private readonly HashSet<string> _link;
    private readonly HashSet<string> _unlink;
    private readonly string[] _greeting;
    private readonly string[] _thanks;

    /// <exception cref="DataFileException">A list is missing.</exception>
    internal ChatWords(DataMap file)
    {
        file.WithKeys(["particles", "more", "link", "unlink", "greeting", "thanks"]);
        _particles = [.. List(file, "particles").OrderByDescending(p => p.Length)];
        _more = [.. List(file, "more").Select(Packed)];
        _link = [.. List(file, "link").Select(Packed)];
        _unlink = [.. List(file, "unlink").Select(Packed)];
        _greeting = [.. List(file, "greeting")];
        _thanks = [.. List(file, "thanks")];
    }

    /// <summary>Whether a text asks for the rest of an answer.</summary>
    public bool AskForMore(string text) => _more.Contains(Bare(text));

    /// <summary>Whether a text, or what stands before a code, says that an officer wants to link.</summary>
    public bool AskToLink(string text) => _link.Contains(Bare(text));

    /// <summary>Whether a text says that an officer wants to unlink.</summary>
    public bool AskToUnlink(string text) => _unlink.Contains(Bare(text));

    /// <summary>Whether a text greets.</summary>
    public bool Greet(string text) => HasAny(text, _greeting);

    /// <summary>Whether a text thanks.</summary>
    public bool Thank(string text) => HasAny(text, _thanks);

    /// <summary>A text in plain form without the polite words at its end.</summary>
    public string WithoutParticles(string plain)
    {
        while (Array.Find(_particles, p => plain.EndsWith(p, StringComparison.Ordinal)) is { } particle)
        {
            plain = plain[..^particle.Length].TrimEnd();
        }

        return plain;
    }

    private static IEnumerable<string> List(DataMap file, string key) =>
        file.Texts(key).Select(t => PlainWords.Of(t.Text)).Where(w => w.Length > 0);

    private static bool HasAny(string text, string[] words)
    {
        var plain = PlainWords.Of(text);
        return words.Any(w => PlainWords.Has(plain, w));
    }

    // Thai puts spaces where it likes.
    private static string Packed(string plain) => plain.Replace(" ", "", StringComparison.Ordinal);

    private string Bare(string text) => Packed(WithoutParticles(PlainWords.Of(text)));
}
