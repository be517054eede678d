using ItaBot.Feedback.Sampling;

namespace ItaBot.Feedback.Tests.Sampling;

/// <summary>A round of quick forms, with what a store would count.</summary>
internal sealed class QuickRound(IReadOnlyList<string> items, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Dictionary<string, int> _answers = items.ToDictionary(i => i, _ => 0);
    private readonly Dictionary<string, int> _asked = items.ToDictionary(i => i, _ => 0);

    /// <summary>By how many answers the items differ.</summary>
    public int Spread => SpreadWithout();

    public int SpreadWithout(params string[] left)
    {
        var counts = items.Except(left).Select(i => _answers[i]).ToList();
        return counts.Max() - counts.Min();
    }

    public IReadOnlyList<string> Begin()
    {
        var form = QuickForm.Choose([.. items.Select(i => new ItemLoad(i, _answers[i], _asked[i]))], _random);
        foreach (var item in form)
        {
            _asked[item]++;
        }

        return form;
    }

    public void End(IReadOnlyList<string> form, Func<string, bool> answers)
    {
        foreach (var item in form)
        {
            _asked[item]--;
            _answers[item] += answers(item) ? 1 : 0;
        }
    }
}
