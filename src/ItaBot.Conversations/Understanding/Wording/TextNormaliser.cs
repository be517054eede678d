namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>Brings what people type into the one form that cues are looked up in. Doing so twice changes nothing.</summary>
/// <param name="particles">Polite and filling words that end a cue and mean nothing: ครับ, นะคะ.</param>
internal sealed class TextNormaliser(IEnumerable<string> particles)
{
    /// <summary>How many characters of a text are read; what follows is ignored.</summary>
    public const int MaxLength = 500;

    private readonly string[] _particles = [.. particles.Select(LetterFolder.Fold).OrderByDescending(p => p.Length)];

    /// <summary>The form of <paramref name="text"/> in which cues are looked up.</summary>
    public string Normalise(string text)
    {
        var current = text.Length > MaxLength ? text[..MaxLength] : text;
        while (true)
        {
            // Each step may bring letters together that another step then sees; after the first round it only shrinks.
            var next = LetterFolder.Compact(WithoutParticles(LetterFolder.Fold(current)));
            if (next.Length > MaxLength)
            {
                next = next[..MaxLength];
            }

            if (next == current)
            {
                return next;
            }

            current = next;
        }
    }

    private string WithoutParticles(string text) => string.Join(' ', text.Split(' ').Select(WithoutParticle));

    private string WithoutParticle(string word)
    {
        while (_particles.FirstOrDefault(p => EndsWith(word, p)) is { } particle)
        {
            word = word[..^particle.Length];
        }

        return word;
    }

    /// <summary>เจ้า does not end in the particle จ้า: its vowel is written first.</summary>
    private static bool EndsWith(string word, string particle) =>
        word.EndsWith(particle, StringComparison.Ordinal)
        && (word.Length == particle.Length || !Letters.IsLeadingVowel(word[^(particle.Length + 1)]));
}
