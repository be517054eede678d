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
}
