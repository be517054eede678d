namespace ItaBot.Feedback.Results;

/// <summary>
/// How many further answers would tell an item from the pass mark, if the mean and the spread of the answers stayed as
/// they are.
/// </summary>
/// <remarks>
/// The interval shrinks around the mean with every answer, so one number of answers is the first at which the pass mark
/// lies outside; it falls as the mean moves away from the mark, as answers come in, and as the spread falls. It is
/// rounded up to a multiple of five, because nobody can know it better.
/// </remarks>
public abstract record MoreAnswers
{
    /// <summary>More than so many further answers is no advice that anybody could follow.</summary>
    public const int Limit = 1000;

    private MoreAnswers() { }

    /// <summary>About so many.</summary>
    /// <param name="Answers">A multiple of five, or all who are left of the population.</param>
    public sealed record About(int Answers) : MoreAnswers;

    /// <summary>The whole population, or more than <see cref="Limit"/>: too close to the pass mark for a sample to tell.</summary>
    public sealed record OutOfReach : MoreAnswers;

    internal static MoreAnswers For(Sample sample, int answers, int? population, decimal passMark)
    {
        // Where everybody has answered nothing is left to tell; short of that, a population below the answers is none.
        var known = population >= answers ? population : null;
        var first = answers + 1;
        var last = Math.Min(answers + Limit, known - 1 ?? int.MaxValue);
        if (last < first || !Tells(last))
        {
            return new OutOfReach();
        }

        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = Tells(middle) ? (first, middle) : (middle + 1, last);
        }

        var rounded = (first - answers + 4) / 5 * 5;
        return new About(Math.Min(rounded, known - answers ?? int.MaxValue));

        bool Tells(int total) => sample.Interval(total, population).Against(passMark) != Verdict.CannotTell;
    }
}
