using System.Globalization;
using ItaBot.Scoring;

namespace ItaBot.Feedback.Questionnaires;

/// <summary>Something that a person can choose, by tapping it or in words.</summary>
/// <param name="Id">What is kept of it: small latin letters, digits and hyphens.</param>
/// <param name="Label">What stands on its button.</param>
/// <param name="Words">Other words for it, in both languages; may be empty.</param>
public sealed record Option(string Id, LocalText Label, IReadOnlyList<string> Words)
{
    /// <summary>The most characters that a quick reply of LINE shows.</summary>
    public const int LongestLabel = 20;

    /// <summary>The button's text where the option stands in a numbered list: <c>3 เดือนนี้</c>.</summary>
    /// <param name="number">Its place in the list, from 1.</param>
    /// <param name="locale"><c>th</c> or <c>en</c>.</param>
    public string Numbered(int number, string locale) => $"{number.ToString(CultureInfo.InvariantCulture)} {Label.In(locale)}";
}
