using System.Text;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Owners;

/// <summary>How units are spelled, read from <c>units.yaml</c>.</summary>
public sealed class UnitNames
{
    private static readonly char[] Separators = [' ', '\t', '\n', '\r', '\u00a0', ',', ';', '/', '(', ')'];

    private readonly Dictionary<string, string> _spellings;
    private readonly HashSet<string> _everyUnit;
    private readonly IReadOnlyList<string> _divisions;
    private readonly IReadOnlyList<string> _sections;

    internal UnitNames(
        IEnumerable<KeyValuePair<string, string>> spellings,
        IEnumerable<string> everyUnit,
        IReadOnlyList<string> divisions,
        IReadOnlyList<string> sections,
        string general)
    {
        _spellings = spellings.ToDictionary(s => Plain(s.Key), s => Plain(s.Value), StringComparer.Ordinal);
        _everyUnit = [.. everyUnit.Select(Plain)];
        _divisions = divisions;
        _sections = sections;
        General = Read(general);
    }

    /// <summary>The unit whose supervisor hears of what nobody is known to own.</summary>
    public UnitName General { get; }

    /// <summary>
    /// A text as it is compared: no spaces, dots, quotes, ฯ or ฯลฯ, digits 0–9, small letters. What was answered for a printed
    /// unit is remembered under it.
    /// </summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in ThaiDigits.ToArabic(text.Normalize()).Replace("ฯลฯ", "", StringComparison.Ordinal))
        {
            if (c != 'ฯ' && (char.IsLetterOrDigit(c) || IsThaiMark(c)))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }

    /// <summary>Whether a printed text means all units.</summary>
    public bool IsEveryUnit(string printed) => _everyUnit.Contains(Plain(printed));

    /// <summary>The unit that a text names.</summary>
    public UnitName Read(string printed)
    {
        if (_spellings.TryGetValue(Plain(printed), out var known))
        {
            return Named(known);
        }

        var (division, section) = ("", "");
        foreach (var part in Parts(printed))
        {
            if (IsSection(part))
            {
                section = section.Length == 0 ? part : section;
            }
            else
            {
                division = division.Length == 0 ? part : division;
            }
        }

        return new(division, section);
    }

    /// <summary>
    /// The units that a list names. Reports print "กองคลัง งานพัสดุ" or "งานพัสดุ/กองคลัง" for the section within the division, which
    /// their readers split: a section just after a division, or else just before one, is taken for the one within it.
    /// </summary>
    /// <param name="printed">The list.</param>
    /// <param name="canBe">Whether a section may lie within a division.</param>
    public IReadOnlyList<(UnitName Unit, string Printed)> ReadAll(IReadOnlyList<string> printed, Func<UnitName, bool> canBe)
    {
        var units = new List<(UnitName Unit, string Printed)>(printed.Count);
        foreach (var text in printed)
        {
            var unit = Read(text);
            if (units is [.., var last] && Joined(last.Unit, unit) is { } joined && canBe(joined))
            {
                units[^1] = (joined, $"{last.Printed} {text}");
            }
            else
            {
                units.Add((unit, text));
            }
        }

        return units;
    }

    private UnitName? Joined(UnitName one, UnitName other) => (one, other) switch
    {
        ({ Section: "" }, { Division: "", Section.Length: > 0 }) when IsDivision(one.Division) => one with { Section = other.Section },
        ({ Division: "", Section.Length: > 0 }, { Section: "" }) when IsDivision(other.Division) => other with { Section = one.Section },
        _ => null,
    };

    // What begins like no unit belongs to the words before it: สำนักปลัด อบต.
    private List<string> Parts(string printed)
    {
        var parts = new List<string>();
        foreach (var word in printed.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(w => w.Length > 0))
        {
            if (parts.Count > 0 && !IsSection(word) && !IsDivision(word))
            {
                parts[^1] += word;
            }
            else
            {
                parts.Add(word);
            }
        }

        return parts.ConvertAll(p => _spellings.GetValueOrDefault(p, p));
    }

    private UnitName Named(string plain) => IsSection(plain) ? new("", plain) : new(plain, "");

    private bool IsSection(string word) => BeginsWith(word, _sections);

    private bool IsDivision(string word) => BeginsWith(word, _divisions);

    private static bool BeginsWith(string word, IReadOnlyList<string> beginnings) =>
        beginnings.Any(b => word.StartsWith(b, StringComparison.Ordinal));

    // Thai vowels and tone marks above and below are no letters.
    private static bool IsThaiMark(char c) => c is '\u0e31' or (>= '\u0e34' and <= '\u0e3a') or (>= '\u0e47' and <= '\u0e4e');
}
