namespace ItaBot.Scoring;

/// <summary>A short text in both languages that ItaBot speaks.</summary>
/// <param name="Thai">The Thai wording.</param>
/// <param name="English">The English wording.</param>
public sealed record LocalText(string Thai, string English)
{
    /// <summary>The wording for a locale: <c>en</c> gives English, anything else Thai.</summary>
    public string In(string locale) => locale == "en" ? English : Thai;
}
