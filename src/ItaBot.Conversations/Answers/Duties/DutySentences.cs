using System.Text.RegularExpressions;
using ItaBot.Conversations.Phrases;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>
/// Tells the sentences by which buttons speak of duties from what people type. A button stays in the chat when its duty is there
/// no more, and what it says must not be taken for something else then.
/// </summary>
/// <param name="phrases">What the bot says.</param>
/// <param name="normalise">Brings a sentence into the form in which messages are read.</param>
internal sealed class DutySentences(Phrasebook phrases, Func<string, string> normalise)
{
    // Letters, which come through the normaliser as they are, and what may stand in their place.
    private static readonly (string Place, string Stand, string Pattern)[] Places =
    [
        ("number", "qqnumberqq", "[0-9]+"),
        ("months", "qqmonthsqq", "[0-9]+"),
        ("id", "qqidqq", "[a-z][0-9]+"),
        ("due", "qqdueqq", "[0-9]{1,2} ?[^0-9]+ ?[0-9]{4}"),
        ("title", "qqtitleqq", ".+"),
    ];

    private static readonly string[] Names = ["measure", "report", "followup", "item", "other"];

    private readonly Lazy<IReadOnlyList<Regex>> _sentences = new(() => [.. Phrasebook.Locales.SelectMany(l => Patterns(phrases, normalise, l))]);

    /// <summary>Whether a message, in the form in which it is read, is such a sentence.</summary>
    public bool Has(string text) => _sentences.Value.Any(s => s.IsMatch(text));

    private static IEnumerable<Regex> Patterns(Phrasebook phrases, Func<string, string> normalise, string locale) =>
        from act in DutyWords.Acts
        from name in Names
        let words = phrases.Say(locale, $"duty.name.{name}", [.. Places.Select(p => (p.Place, p.Stand))])
        let sentence = phrases.Say(
            locale, $"duty.act.{act.ToString().ToLowerInvariant()}", ("prefix", phrases.Say(locale, "duty.prefix")), ("name", words))
        select new Regex(
            $"^{Places.Aggregate(Regex.Escape(normalise(sentence)), (text, p) => text.Replace(p.Stand, p.Pattern, StringComparison.Ordinal))}$",
            RegexOptions.CultureInvariant);
}
