using ItaBot.Conversations.Replies;

namespace ItaBot.Conversations.Answers.Firewall;

/// <summary>
/// Keeps figures that nobody computed from leaving in a reply: every number in its text, in Arabic or Thai digits or in
/// words, must be a fact of the answer or stand in the question. It holds for phrases that an officer edits as for a
/// text that a model writes.
/// </summary>
internal static class NumberFirewall
{
    /// <summary>Whether all numbers of a reply may leave.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="facts">The facts of the answer.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="names">The names that the answer speaks.</param>
    public static bool Lets(Reply reply, IReadOnlyList<Fact> facts, string question, SpokenNames names)
    {
        var allowed = facts.SelectMany(NumbersOf).Concat(SpokenNumbers.In(question)).ToHashSet();
        return TextsOf(reply).All(text => SpokenNumbers.In(names.Blank(text)).All(allowed.Contains));
    }

    private static IEnumerable<string> TextsOf(Reply reply) =>
    [
        reply.Text,
        .. reply.Actions.SelectMany(TextsOf),
        .. reply.Card is { } card ? TextsOf(card) : [],
    ];

    private static IEnumerable<string> TextsOf(Card card) =>
    [
        card.Title,
        .. card.Rows.SelectMany(r => new[] { r.Label, r.Value, r.Detail ?? "" }),
        .. card.Rows.Select(r => r.Action).OfType<ReplyAction>().SelectMany(TextsOf),
        .. card.Notes,
    ];

    private static IEnumerable<string> TextsOf(ReplyAction action) => [action.Label, action.Text];

    private static IEnumerable<decimal> NumbersOf(Fact fact)
    {
        yield return fact.FiscalYear;
        if (fact.Value is FactValue.Number number)
        {
            yield return Math.Abs(number.Value);
        }

        if (fact.Parts?.Public is { } open)
        {
            yield return open;
        }

        if (fact.Parts?.Survey is { } collected)
        {
            yield return collected;
        }
    }
}
