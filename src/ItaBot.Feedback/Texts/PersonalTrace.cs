using System.Text;
using System.Text.RegularExpressions;
using ItaBot.Scoring;

namespace ItaBot.Feedback.Texts;

/// <summary>One kind of thing that tells who somebody is.</summary>
/// <param name="Form">How it is written, in Arabic digits; the group <c>it</c>, where there is one, is the part that goes.</param>
/// <param name="Word">What stands in its place.</param>
/// <param name="IsOne">Whether something of this form is one indeed; null where all are.</param>
internal sealed record PersonalTrace(Regex Form, LocalText Word, Func<Match, bool>? IsOne = null)
{
    /// <summary>The text with the word in the place of each of them; all else stays as it is written.</summary>
    public string ReplaceIn(string text, bool isThai)
    {
        // The usual digits stand at the same places, so that what is found in them can be taken out of the text.
        var usual = PlainLetters.WithUsualDigits(text);
        var cleaned = new StringBuilder(text.Length);
        var kept = 0;
        foreach (var match in Form.Matches(usual).Where(m => IsOne?.Invoke(m) is not false))
        {
            Capture it = match.Groups["it"] is { Success: true } group ? group : match;
            cleaned.Append(text, kept, it.Index - kept).Append('[').Append(Word.In(isThai ? "th" : "en")).Append(']');
            kept = it.Index + it.Length;
        }

        return cleaned.Append(text, kept, text.Length - kept).ToString();
    }
}
