using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Answers.Firewall;

/// <summary>The numbers in a text, in Arabic or Thai digits or in Thai or English words, without their signs.</summary>
internal static class SpokenNumbers
{
    // Stands for digits that are no number, such as a very long row of them: nothing allows it.
    private const decimal NoNumber = -1;

    /// <summary>All numbers, from left to right.</summary>
    public static IEnumerable<decimal> In(string text)
    {
        // The dash of "eighty-five" joins a number, it does not part two.
        var plain = ThaiDigits.ToArabic(text).ToLowerInvariant().Replace("ty-", "ty ", StringComparison.Ordinal);
        for (var at = 0; at < plain.Length; at++)
        {
            if (plain[at] == ' ' || IsInsideWord(plain, at))
            {
                continue;
            }

            if (NumberReader.At(plain, at) is { } number)
            {
                yield return number.Value;
                at = number.Place.End - 1;
            }
            else if (char.IsAsciiDigit(plain[at]))
            {
                yield return NoNumber;
                while (at + 1 < plain.Length && char.IsAsciiDigit(plain[at + 1]))
                {
                    at++;
                }
            }
        }
    }

    // "ten" is no number in "often".
    private static bool IsInsideWord(string text, int at) =>
        at > 0 && char.IsAsciiLetter(text[at]) && char.IsAsciiLetter(text[at - 1]);
}
