using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Agencies named by id, by their full name or by their short one, with small slips. Immutable.</summary>
internal sealed class AgencyReader(Vocabulary vocabulary, IReadOnlyList<Agency> agencies)
{
    /// <summary>Shorter names may be ordinary words or parts of them, so what stands around them decides.</summary>
    private const int TellingLength = 6;

    private readonly AgencyName[] _names = [.. agencies.Select(a => AgencyName.Of(a, vocabulary))];

    private readonly (string Words, AgencyType Type)[] _types =
    [
        .. vocabulary.AgencyTypes.SelectMany(t => t.Value.Select(w => (w, t.Key))).OrderByDescending(t => t.w.Length),
    ];

    /// <summary>The agencies that were given.</summary>
    public IReadOnlyList<Agency> Agencies { get; } = agencies;

    /// <summary>The id of the agency named, and its place taken; null where none is named or several may be meant.</summary>
    public string? Read(Reading reading)
    {
        var found = Written(reading, n => n.Full, (_, _) => true)
            ?? AfterKind(reading)
            ?? Written(reading, n => n.Short, IsThaiName)
            ?? Written(reading, n => n.Id, IsLatinName)
            ?? Written(reading, n => n.Latin, IsLatinName)
            ?? Slip(reading);
        if (found is not { } name)
        {
            return null;
        }

        reading.Take(name.Place, Signs.Agency);
        return name.Agency.Id;
    }

    private Found? AfterKind(Reading reading)
    {
        foreach (var (words, _) in _types)
        {
            for (var at = reading.Text.IndexOf(words, StringComparison.Ordinal); at >= 0;
                at = reading.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                if (AfterKind(reading, at, at + words.Length) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private Found? AfterKind(Reading reading, int start, int at)
    {
        var exact = _names.Where(n => string.CompareOrdinal(reading.Text, at, n.Short, 0, n.Short.Length) == 0
            && (n.Short.Length >= TellingLength || IsEnd(reading, at + n.Short.Length)));
        if (Best(reading, exact.Select(n => (n, n.Short.Length)), start) is { } name)
        {
            return new Found(name.Name.Agency, new Stretch(start, at + name.Length));
        }

        var slips = from n in _names
                    let length = Misspelling.LengthAt(reading.Text, at, n.Short)
                    where length is not null && (n.Short.Length >= TellingLength || IsEnd(reading, at + length.Value))
                    select (n, length.Value);
        return Best(reading, slips, start) is { } slip
            ? new Found(slip.Name.Agency, new Stretch(start, at + slip.Length))
            : null;
    }

    private Found? Written(Reading reading, Func<AgencyName, string> spelling, Func<Reading, Stretch, bool> isName)
    {
        var places = from n in _names
                     let words = spelling(n)
                     let at = reading.Text.IndexOf(words, StringComparison.Ordinal)
                     where at >= 0 && isName(reading, new Stretch(at, at + words.Length))
                     select (n, words.Length);
        return Best(reading, places, 0) is { } best
            ? new Found(best.Name.Agency, PlaceOf(reading, spelling(best.Name)))
            : null;
    }

    /// <summary>The only agency of which the text holds a slip; null where it holds none or those of several.</summary>
    private Found? Slip(Reading reading)
    {
        Found? slip = null;
        foreach (var name in _names.Where(n => n.Short.Length >= TellingLength))
        {
            for (var at = 0; at < reading.Text.Length; at++)
            {
                if (Misspelling.LengthAt(reading.Text, at, name.Short) is not { } length)
                {
                    continue;
                }

                if (slip is { } other && other.Agency.Id != name.Agency.Id)
                {
                    return null;
                }

                slip ??= new Found(name.Agency, new Stretch(at, at + length));
            }
        }

        return slip;
    }

    /// <summary>The longest name; of equally long ones that whose kind stands before it or whose place is named.</summary>
    private (AgencyName Name, int Length)? Best(Reading reading, IEnumerable<(AgencyName Name, int Length)> names, int start)
    {
        var all = names.ToList();
        var longest = all.Where(n => n.Length == all.Max(m => m.Length)).ToList();
        if (longest.Count > 1)
        {
            var ofKind = longest.Where(n => vocabulary.AgencyTypes.TryGetValue(n.Name.Agency.Type, out var words)
                && words.Any(w => string.CompareOrdinal(reading.Text, start, w, 0, w.Length) == 0)).ToList();
            longest = ofKind.Count > 0 ? ofKind : longest;
        }

        if (longest.Count > 1)
        {
            longest = [.. longest.Where(n => IsNamed(reading, n.Name.Agency.Province) || IsNamed(reading, n.Name.Agency.District))];
        }

        return longest.Count == 1 ? longest[0] : null;
    }

    private static bool IsNamed(Reading reading, string? place) =>
        place is not null && reading.Text.Contains(place, StringComparison.Ordinal);

    private bool IsThaiName(Reading reading, Stretch place) =>
        place.Length >= TellingLength || (IsBeginning(reading, place.Start) && IsEnd(reading, place.End));

    private static bool IsLatinName(Reading reading, Stretch place) =>
        !(place.Start > 0 && char.IsAsciiLetterOrDigit(reading.Text[place.Start - 1]))
        && !(place.End < reading.Text.Length && char.IsAsciiLetterOrDigit(reading.Text[place.End]));

    private bool IsBeginning(Reading reading, int start) =>
        start == 0 || !Letters.IsThai(reading.Text[start - 1]) || vocabulary.AgencyBefore.Any(w => reading.EndsWith(w, start));

    private bool IsEnd(Reading reading, int end) =>
        end == reading.Text.Length || !Letters.IsThai(reading.Text[end]) || vocabulary.AgencyAfter.Any(w => reading.StartsWith(w, end));

    private static Stretch PlaceOf(Reading reading, string words)
    {
        var at = reading.Text.IndexOf(words, StringComparison.Ordinal);
        return new Stretch(at, at + words.Length);
    }

    private readonly record struct Found(Agency Agency, Stretch Place);
}
