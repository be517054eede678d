namespace ItaBot.Feedback.Results;

/// <summary>
/// Decides what may be shown of a round so that no group of fewer than five answers can be worked out, by one question
/// or by many, on one day or over weeks.
/// </summary>
/// <remarks>
/// <para>
/// The danger is subtraction. A mean and a number of answers give a sum; two sums whose answers differ by one person
/// give that person's answer. Two results can differ by what they are about (a service, a week, another round) or by when
/// they were asked for.
/// </para>
/// <para>
/// What results are about: one item in one round of one agency, and nothing else. There are none by service, week,
/// channel, language or form, and none over several rounds. Hiding small slices and their complements would not do: of
/// three services with 5, 5 and 2 answers each visible one has a complement of seven, and still the total less the two
/// is the third. Nor would slices that are safe by themselves, because slices and days cross: what came on Monday less
/// what one service got is a difference between two small groups. Rounds hold different answers, so subtracting them
/// gives nothing.
/// </para>
/// <para>
/// When: what is shown for an item stays as it is until at least five answers to it have come in since, and then all of
/// them appear at once. So the answers to an item fall into blocks of five or more, and whatever has ever been shown is
/// made of whole blocks: every answer of a block enters with the same factor into anything that can be computed from
/// it. No sum, difference or average isolates a part of a block. Those that came last, up to four for each item, are
/// not shown, also when the round is closed, unless the next block fills.
/// </para>
/// <para>
/// All else that is said of a round (indicators, intervals, verdicts, alerts, advice, exports) is computed from what is
/// shown, and thus adds nothing. The number of people grows in the same steps. How many said "do not know", or did not
/// get a question, is never said. Empty and hidden look alike.
/// </para>
/// <para>
/// What counting cannot prevent: where all of a block answered the same, that answer is known of each (of five who
/// were asked for a bribe it is known that they were); who answered knows their own answer and so the sum of the
/// other four; and whoever takes part with several accounts can fill a block with answers of their own. Against
/// the last there is one answer a person and <see cref="FairPlayWatch"/>. How many answers there are is not protected,
/// only what they say.
/// </para>
/// </remarks>
public static class ResultGate
{
    /// <summary>The fewest answers that are ever shown, at once and between two showings.</summary>
    public const int Fewest = 5;

    /// <summary>
    /// What may be shown now. Whoever shows anything of it must have stored it first, in the transaction that read
    /// <paramref name="before"/>, so that two who ask at once see the same steps.
    /// </summary>
    /// <param name="before">What the round had shown last.</param>
    /// <param name="people">How many have taken part by now.</param>
    /// <param name="answers">All answers of the round by now, by item id.</param>
    public static ShownAnswers Show(ShownAnswers before, int people, IReadOnlyDictionary<string, AnswerTally> answers) =>
        ShownAnswers.Kept(
            people - before.People >= Fewest ? people : before.People,
            before.Tallies.Keys.Union(answers.Keys)
                .ToDictionary(i => i, i => Show(before[i], answers.GetValueOrDefault(i, AnswerTally.Empty))));

    // Answers that were shown and are gone would turn up in a difference just as new ones do.
    private static AnswerTally Show(AnswerTally before, AnswerTally now) =>
        now.Count - before.Count >= Fewest && now.Holds(before) ? now : before;
}
