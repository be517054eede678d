using ItaBot.Conversations.Answers.Firewall;

namespace ItaBot.Conversations.Answers;

/// <summary>
/// The names with digits in them that an answer speaks: ids of items, numbers of indicators, years, titles of measures.
/// A digit in a name is no figure.
/// </summary>
internal sealed class SpokenNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Notes a name and gives it back.</summary>
    public string Add(string name)
    {
        _names.Add(name);
        return name;
    }

    /// <summary>
    /// Notes a name that a phrase wrote and gives it back. A number that was in none of what the phrase was given makes
    /// it no name.
    /// </summary>
    public string Add(string name, params IEnumerable<string> given)
    {
        if (!SpokenNumbers.In(name).Except(given.SelectMany(SpokenNumbers.In)).Any())
        {
            _names.Add(name);
        }

        return name;
    }

    /// <summary>A text without the names. Longer ones go first: i1 is a part of i10.</summary>
    public string Blank(string text)
    {
        foreach (var name in _names.Where(n => n.Length > 0).OrderByDescending(n => n.Length))
        {
            text = text.Replace(name, " ", StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
