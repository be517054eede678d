namespace ItaBot.Feedback.Results;

/// <summary>
/// What a round has shown so far: the answers that its results rest on. It only changes through <see cref="ResultGate"/>,
/// and every result is computed from it, so two results never differ by fewer than five answers to an item.
/// </summary>
/// <remarks>
/// It is kept with the round for as long as results can be asked for, and stored before anything of it is sent: a bot
/// that forgot what it had shown could show it again with one answer more.
/// </remarks>
public sealed class ShownAnswers
{
    private readonly IReadOnlyDictionary<string, AnswerTally> _tallies;

    private ShownAnswers(int people, IReadOnlyDictionary<string, AnswerTally> tallies)
    {
        People = people;
        _tallies = tallies;
    }

    /// <summary>Nothing has been shown.</summary>
    public static ShownAnswers Nothing { get; } = new(0, new Dictionary<string, AnswerTally>());

    /// <summary>How many people had taken part; 0 where nothing about it may be shown.</summary>
    public int People { get; }

    /// <summary>The tallies that are shown, by item id; items that are hidden are absent.</summary>
    public IReadOnlyDictionary<string, AnswerTally> Tallies => _tallies;

    /// <summary>The tally that is shown for an item; the empty one where it is hidden.</summary>
    public AnswerTally this[string item] => _tallies.GetValueOrDefault(item, AnswerTally.Empty);

    /// <summary>What was kept of an earlier showing.</summary>
    /// <param name="people">As <see cref="People"/>.</param>
    /// <param name="tallies">As <see cref="Tallies"/>.</param>
    /// <exception cref="ArgumentException">Something in it could never have been shown: it counts from one to four.</exception>
    public static ShownAnswers Kept(int people, IReadOnlyDictionary<string, AnswerTally> tallies)
    {
        if (tallies.Values.Select(t => t.Count).Append(people).Any(n => n is not 0 and < ResultGate.Fewest))
        {
            throw new ArgumentException($"Fewer than {ResultGate.Fewest} answers are never shown.", nameof(tallies));
        }

        return new(people, tallies.Where(t => t.Value.Count > 0).ToDictionary());
    }
}
