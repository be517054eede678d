namespace ItaBot.Feedback.Results;

/// <summary>
/// Watches the forms of a round as they come in, and remembers only what the next one needs: the hour of the
/// last form with how many came in it, and the last form's answers with how many in a row gave them.
/// </summary>
/// <remarks>
/// <para>
/// No time of an answer may be stored, so the watch lives in the memory of the process, one a round, and ends with it
/// or with the round. Where the process dies a burst may go unseen; that is the price. What is stored is that an oddity was
/// seen in a week of a round: each once a week, without hour, number or answers. It tells of <see cref="Many"/> forms
/// or more, never of fewer, and not of whose or which.
/// </para>
/// <para>
/// Turns run side by side, so it may be called from several threads. Items answered yes or no are left out by the caller: that nobody was asked for a bribe is what nearly everybody says.
/// </para>
/// </remarks>
public sealed class FairPlayWatch
{
    /// <summary>So many forms, within an hour or in a row, are odd.</summary>
    public const int Many = 10;

    private readonly Lock _lock = new();
    private long _hour = long.MinValue;
    private int _inHour;
    private IReadOnlyDictionary<string, int> _last = new Dictionary<string, int>();
    private int _inRow;

    /// <summary>Takes a form that was sent.</summary>
    /// <param name="now">When.</param>
    /// <param name="answers">
    /// Its answers on the scale, by item id. A form with fewer than two says nothing of its pattern: it neither goes on
    /// with a row nor ends it.
    /// </param>
    /// <returns>The oddities that this form completes: one the moment that there are many, none for the forms that follow.</returns>
    public IReadOnlyList<Oddity> Seen(DateTimeOffset now, IReadOnlyDictionary<string, int> answers)
    {
        lock (_lock)
        {
            List<Oddity> seen = [];
            var hour = now.UtcTicks / TimeSpan.TicksPerHour;
            (_hour, _inHour) = (hour, hour == _hour ? _inHour + 1 : 1);
            if (_inHour == Many)
            {
                seen.Add(Oddity.Burst);
            }

            if (answers.Count < 2)
            {
                return seen;
            }

            (_last, _inRow) = (answers, Same(_last, answers) ? _inRow + 1 : 1);
            if (_inRow == Many)
            {
                seen.Add(Oddity.SameAnswers);
            }

            return seen;
        }
    }

    // Quick forms ask for different items; they are alike where one answer was given throughout both.
    private static bool Same(IReadOnlyDictionary<string, int> one, IReadOnlyDictionary<string, int> other) =>
        one.Values.Concat(other.Values).Distinct().Count() == 1
        || (one.Count == other.Count && one.All(a => other.TryGetValue(a.Key, out var points) && points == a.Value));
}
