using ItaBot.Conversations.Understanding;
using ItaBot.Conversations.Understanding.Mentions;
using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>A message with everything that a conversation reads from it.</summary>
/// <param name="Understood">What it means by itself.</param>
/// <param name="Mentioned">What it mentions, whatever it is for.</param>
/// <param name="Reading">Its normalised words, and which of them a mention took.</param>
/// <param name="KindWords">The words for kinds of figures and for tools, which a mention does not take.</param>
internal sealed record Message(Understood Understood, Mentioned Mentioned, Reading Reading, IReadOnlyList<CueSet> KindWords)
{
    /// <summary>The message as it was typed.</summary>
    public string Typed { get; init; } = "";

    // IIT, EIT, OIT; names of items and agencies in English are longer words.
    private const int LongestId = 3;

    /// <summary>Its normalised words.</summary>
    public string Text => Reading.Text;

    /// <summary>Whether it is empty once normalised: a sign, an emoji.</summary>
    public bool IsWordless => !Text.Any(char.IsLetterOrDigit);

    /// <summary>Whether it has words of a language, not only ids, names, numbers and addresses.</summary>
    public bool HasWords => BesideAddress is { } beside
        ? beside.Any(Letters.IsThai) || IsLatin(beside)
        : Left([]).Any(Letters.IsThai) || Left([]).Count(char.IsAsciiLetter) > 1;

    /// <summary>Whether it has a Latin word that is longer than an id.</summary>
    public bool HasLatinWord => IsLatin(BesideAddress ?? Text);

    private string? BesideAddress => Mentioned.Url is null ? null : WebAddress.Replace(Typed, " ");

    /// <summary>Whether some words are in it.</summary>
    public bool Has(CueSet words) => words.IsIn(Text);

    /// <summary>Whether it is nothing but the words given and what it mentions.</summary>
    public bool IsOnly(params CueSet[] words) => !IsWordless && !Left([.. words, .. KindWords]).Any();

    /// <summary>Whether some words are in it, and nothing else but fillers.</summary>
    public bool IsCommand(CueSet words, CueSet fillers)
    {
        if (!Has(words))
        {
            return false;
        }

        var covered = Covered([words, fillers]);
        return !Text.Where((c, at) => char.IsLetterOrDigit(c) && !covered[at]).Any();
    }

    /// <summary>The number that follows one of the words; null where none does.</summary>
    public int? NumberAfter(CueSet words) => words.Find(Text)
        .Select(place => NumberReader.At(Text, place.End))
        .Where(n => n is { Value: > 0 and < 100 } number && number.Value == decimal.Truncate(number.Value))
        .Select(n => (int?)n!.Value.Value)
        .FirstOrDefault();

    private static bool IsLatin(string text) => text.Split(' ').Any(w => w.Length > LongestId && w.All(char.IsAsciiLetter));

    // A number that was read belongs to no reader's place, so that digits count as words only where none was read.
    private IEnumerable<char> Left(IReadOnlyList<CueSet> words)
    {
        var covered = Covered(words);
        var numbersAreRead = Mentioned is { N: not null } or { Points: not null } or { Threshold: not null };
        for (var at = 0; at < Text.Length; at++)
        {
            var counts = char.IsLetter(Text[at]) || (char.IsDigit(Text[at]) && !numbersAreRead);
            if (counts && !covered[at] && Reading.IsFree(new Stretch(at, at + 1)))
            {
                yield return Text[at];
            }
        }
    }

    private bool[] Covered(IEnumerable<CueSet> words)
    {
        var covered = new bool[Text.Length];
        foreach (var place in words.SelectMany(w => w.Find(Text)))
        {
            Array.Fill(covered, true, place.Start, place.Length);
        }

        return covered;
    }
}
