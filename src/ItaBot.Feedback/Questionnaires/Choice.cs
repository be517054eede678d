using System.Globalization;
using ItaBot.Scoring;

namespace ItaBot.Feedback.Questionnaires;

/// <summary>An answer to a question that is worth points.</summary>
/// <param name="Number">Its number on the button, from 1; the higher, the more points.</param>
/// <param name="Label">What it says.</param>
/// <param name="Points">What it is worth on the scale of the rule year.</param>
/// <param name="Words">Other words for it, in both languages; may be empty.</param>
public sealed record Choice(int Number, LocalText Label, decimal Points, IReadOnlyList<string> Words)
{
    /// <summary>The text of its button, number and label, which the reader takes back as this choice: <c>6 มากที่สุด</c>.</summary>
    public string Button(string locale) => $"{Number.ToString(CultureInfo.InvariantCulture)} {Label.In(locale)}";
}
