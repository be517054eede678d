using System.Text.RegularExpressions;
using ItaBot.Conversations.Phrases;

namespace ItaBot.Conversations.Dialogs.Feedback;

/// <summary>Reads the sentences in which officers name a round, say whom they invited, or give a round its name; the phrases say how they go.</summary>
/// <param name="phrases">What the bot says.</param>
internal sealed class RoundSentences(Phrasebook phrases)
{
    private static readonly string[] Places = ["id", "who", "how", "name"];

    private readonly IReadOnlyList<Regex> _confirmed = Of(phrases, "action.confirmclose.text", "^", "$");
    private readonly IReadOnlyList<Regex> _invited = Of(phrases, "round.sentence.invited", "^", "$");
    private readonly IReadOnlyList<Regex> _named = Of(phrases, "round.sentence.named", "", "$");

    /// <summary>The round that is to be closed by all means; null where the message says nothing of it.</summary>
    public string? Confirmed(string text) => Find(_confirmed, text) is { } said ? said.Groups["id"].Value : null;

    /// <summary>Who was invited and how; null where the message says nothing of it.</summary>
    public (string Who, string How)? Invited(string text) =>
        Find(_invited, text) is { } said ? (said.Groups["who"].Value, said.Groups["how"].Value) : null;

    /// <summary>The name that a round is to have; null where the message gives none.</summary>
    public string? Named(string text) => Find(_named, text) is { } said ? said.Groups["name"].Value : null;

    private static Match? Find(IEnumerable<Regex> sentences, string text) =>
        sentences.Select(s => s.Match(text.Trim().Replace(": ", " ", StringComparison.Ordinal))).FirstOrDefault(m => m.Success);

    private static IReadOnlyList<Regex> Of(Phrasebook phrases, string key, string begin, string end) =>
    [
        .. Phrasebook.Locales.Select(locale =>
        {
            // Thai is written with a space between such words, or without.
            var words = Regex.Escape(phrases.Say(locale, key, [.. Places.Select(p => (p, $"qq{p}qq"))])).Replace("\\ ", locale == "th" ? @"\s*" : @"\s+", StringComparison.Ordinal);
            var pattern = Places.Aggregate(words, (said, p) => said.Replace($"qq{p}qq", $@"(?<{p}>\S.*?)", StringComparison.Ordinal));
            return new Regex($"{begin}{pattern}{end}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        }),
    ];
}
