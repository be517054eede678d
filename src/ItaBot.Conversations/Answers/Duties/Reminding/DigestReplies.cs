using System.Globalization;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Digests;

namespace ItaBot.Conversations.Answers.Duties.Reminding;

/// <summary>Makes of a day's digest what a channel shows: a card with a row for each duty, which can be answered there.</summary>
/// <param name="phrases">What the bot says.</param>
public sealed class DigestReplies(Phrasebook phrases)
{
    // What nobody reads to its end on a phone is asked for instead.
    private const int MostRows = 15;

    private readonly DutyWords _words = new(phrases);

    /// <summary>The digest as one reply.</summary>
    /// <param name="digest">What the person is told.</param>
    /// <param name="locale">Their language.</param>
    public Reply Of(DigestMessage digest, string locale)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var card = new Card(
            phrases.Say(locale, digest.Kind == DigestKind.Escalation ? "digest.escalation" : "digest.title", ("count", Text(digest.Lines.Count))),
            [.. digest.Lines.Take(MostRows).Select(line => Row(line, locale))],
            PassMark: null,
            [.. Notes(digest, locale)]);
        return new(PlainText.Of(card), card, [.. Actions(digest, locale)]);
    }

    private CardRow Row(DigestLine line, string locale) =>
        new(line.Title, "", null, string.Join(" · ", [line.Said, .. line.Details]), null)
        {
            Action = line.CanBeAnswered
                ? new(phrases.Say(locale, "digest.answer"), _words.Sentence(locale, line.About, DutyAct.Show))
                : null,
        };

    private IEnumerable<string> Notes(DigestMessage digest, string locale)
    {
        if (digest.Lines.Count > MostRows)
        {
            yield return phrases.Say(locale, "digest.more", ("count", Text(digest.Lines.Count - MostRows)));
        }

        if (digest.Lines.Any(l => l.CanBeAnswered))
        {
            yield return phrases.Say(locale, "digest.how");
        }
    }

    // The first duty can be answered at once; of the others the row says more.
    private IEnumerable<ReplyAction> Actions(DigestMessage digest, string locale)
    {
        if (digest.Lines.FirstOrDefault(l => l is { CanBeAnswered: true, IsDue: true }) is { } first)
        {
            foreach (var act in new[] { DutyAct.Finish, DutyAct.Begin, DutyAct.HandOver, DutyAct.Snooze })
            {
                yield return new(
                    phrases.Say(locale, $"digest.act.{act.ToString().ToLowerInvariant()}"), _words.Sentence(locale, first.About, act));
            }
        }

        yield return new(phrases.Say(locale, "action.mine.label"), phrases.Say(locale, "action.mine.text"));
        yield return new(phrases.Say(locale, "digest.stop.label"), phrases.Say(locale, "digest.stop.text"));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
