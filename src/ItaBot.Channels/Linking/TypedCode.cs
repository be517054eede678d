using System.Text.RegularExpressions;
using ItaBot.Channels.Words;

namespace ItaBot.Channels.Linking;

/// <summary>Recognises a one-time code in what somebody typed.</summary>
public static partial class TypedCode
{
    /// <summary>
    /// The digits of a code that stands alone, or after words that say so; null where the text is anything else. Thai
    /// digits count, spaces and dashes between them do not.
    /// </summary>
    public static string? In(string text, ChatWords words)
    {
        var plain = words.WithoutParticles(PlainWords.Of(text));
        var begins = plain.AsSpan().IndexOfAnyInRange('0', '9');
        if (begins < 0 || plain[begins..].Any(c => c is not (' ' or (>= '0' and <= '9'))) || IsNumberOrDay().IsMatch(text))
        {
            return null;
        }

        var digits = plain[begins..].Replace(" ", "", StringComparison.Ordinal);
        var before = plain[..begins];
        return digits.Length == LinkCodes.Digits && (before.Length == 0 ? !IsDay().IsMatch(plain) : words.AskToLink(before)) ? digits : null;
    }

    [GeneratedRegex(@"\d[.,/:]\d", RegexOptions.CultureInvariant)]
    private static partial Regex IsNumberOrDay();

    [GeneratedRegex(@"^(\d{1,2} \d{1,2} \d{4}|\d{4} \d{1,2} \d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex IsDay();
}
