using System.Text.RegularExpressions;
using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Agencies that are named but not among the known ones: อบต.หนองบัว, Nong Bua SAO.</summary>
internal sealed partial class UnknownAgencyReader(Vocabulary vocabulary)
{
    private const int ShortestName = 2;
    private const int LongestName = 20;

    private readonly string[] _types =
        [.. vocabulary.AgencyTypes.Values.SelectMany(w => w).Distinct().OrderByDescending(w => w.Length)];

    /// <summary>The name as it was typed, as far as it can be found there, and its place taken.</summary>
    /// <param name="reading">The normalised text.</param>
    /// <param name="typed">The text as it was typed.</param>
    public string? Read(Reading reading, string typed)
    {
        foreach (var type in _types)
        {
            for (var at = reading.Text.IndexOf(type, StringComparison.Ordinal); at >= 0;
                at = reading.Text.IndexOf(type, at + type.Length, StringComparison.Ordinal))
            {
                var name = at + type.Length;
                if (EndOfName(reading, name) is { } end && reading.IsFree(new Stretch(at, end)))
                {
                    reading.Take(new Stretch(at, end), Signs.Agency);
                    return AsTyped(typed, type, reading.Text[name..end]);
                }
            }
        }

        return EnglishName().Match(typed) is { Success: true } english ? english.Value : null;
    }

    private int? EndOfName(Reading reading, int start)
    {
        var text = reading.Text;
        if (start >= text.Length || !Letters.IsThai(text[start]) || vocabulary.Places.Not.Any(w => reading.StartsWith(w, start)))
        {
            return null;
        }

        if (!vocabulary.Places.Begin.Any(w => reading.StartsWith(w, start)))
        {
            return null;
        }

        var end = start + ShortestName;
        while (end < text.Length && end - start < LongestName && Letters.IsThai(text[end])
            && !vocabulary.Places.After.Any(w => reading.StartsWith(w, end)))
        {
            end++;
        }

        return end - start < LongestName && end <= text.Length ? end : null;
    }

    /// <summary>The normalised name has lost its dots; the one that was typed is shown to whoever typed it.</summary>
    private static string AsTyped(string typed, string type, string name)
    {
        var end = typed.LastIndexOf(name, StringComparison.Ordinal);
        if (end < 0)
        {
            return type + name;
        }

        var start = end;
        while (start > 0 && end - start < type.Length + LongestName && LetterFolder.Compact(LetterFolder.Fold(typed[start..end])) != type)
        {
            start--;
        }

        return typed[start..(end + name.Length)];
    }

    [GeneratedRegex(@"\b[A-Z][a-z]+(?: [A-Z][a-z]+){0,3} (?:SAO|PAO|TAO|[Mm]unicipality|[Ss]ubdistrict)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishName();
}
