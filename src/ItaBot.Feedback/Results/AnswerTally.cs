namespace ItaBot.Feedback.Results;

/// <summary>
/// How often each answer was given to one item in one round. "Do not know" is no answer and stands nowhere in it; of
/// the people who answered it says nothing, nor of the order in which they did.
/// </summary>
/// <param name="At0">Answers worth 0 points; for an item that asks whether something bad happened, the yes.</param>
/// <param name="At20">Answers worth 20 points.</param>
/// <param name="At40">Answers worth 40 points.</param>
/// <param name="At60">Answers worth 60 points.</param>
/// <param name="At80">Answers worth 80 points.</param>
/// <param name="At100">Answers worth 100 points.</param>
public sealed record AnswerTally(int At0, int At20, int At40, int At60, int At80, int At100)
{
    /// <summary>Nobody has answered.</summary>
    public static AnswerTally Empty { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>What answers are worth, the lowest first.</summary>
    public static IReadOnlyList<int> Scale { get; } = [0, 20, 40, 60, 80, 100];

    /// <summary>How many answers there are.</summary>
    public int Count => At0 + At20 + At40 + At60 + At80 + At100;

    /// <summary>How many answers are worth so many points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No answer is worth <paramref name="points"/>.</exception>
    public int this[int points] => points switch
    {
        0 => At0,
        20 => At20,
        40 => At40,
        60 => At60,
        80 => At80,
        100 => At100,
        _ => throw OffScale(points),
    };

    internal int Sum => Scale.Sum(p => p * this[p]);

    internal int SumOfSquares => Scale.Sum(p => p * p * this[p]);

    /// <summary>The tally of some answers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not on the scale.</exception>
    public static AnswerTally Of(params IEnumerable<int> answers) => answers.Aggregate(Empty, (tally, points) => tally.With(points));

    /// <summary>The tally with one answer more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No answer is worth <paramref name="points"/>.</exception>
    public AnswerTally With(int points) => points switch
    {
        0 => this with { At0 = At0 + 1 },
        20 => this with { At20 = At20 + 1 },
        40 => this with { At40 = At40 + 1 },
        60 => this with { At60 = At60 + 1 },
        80 => this with { At80 = At80 + 1 },
        100 => this with { At100 = At100 + 1 },
        _ => throw OffScale(points),
    };

    /// <summary>Whether every answer of <paramref name="other"/> may be among these.</summary>
    public bool Holds(AnswerTally other) => Scale.All(p => this[p] >= other[p]);

    private static ArgumentOutOfRangeException OffScale(int points) =>
        new(nameof(points), points, "Answers are worth 0, 20, 40, 60, 80 or 100 points.");
}
