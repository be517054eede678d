namespace ItaBot.Scoring.Rules;

/// <summary>The rule years that are known.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<int, RuleYear> _years;

    /// <summary>A book of the given rule years.</summary>
    /// <exception cref="ArgumentException">There is none, or two are of the same year.</exception>
    public RuleBook(IEnumerable<RuleYear> years)
    {
        Years = [.. years.OrderBy(y => y.Year)];
        if (Years.Count == 0)
        {
            throw new ArgumentException("A rule book needs at least one rule year.", nameof(years));
        }

        _years = Years.ToDictionary(y => y.Year);
    }

    /// <summary>All rule years, the oldest first.</summary>
    public IReadOnlyList<RuleYear> Years { get; }

    /// <summary>The newest rule year.</summary>
    public RuleYear Newest => Years[^1];

    /// <summary>
    /// The newest rule year in which the items of all tools are known; the newest one where that is so in none.
    /// Titles of items are looked up in it where no year is named.
    /// </summary>
    public RuleYear NewestComplete => Years.LastOrDefault(y => y.Indicators.All(i => i.Items.Count > 0)) ?? Newest;

    /// <summary>A rule year, or null where the rules of that year are not known.</summary>
    public RuleYear? Find(int year) => _years.GetValueOrDefault(year);
}
