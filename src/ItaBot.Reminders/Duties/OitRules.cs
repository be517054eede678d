using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Reminders.Duties;

/// <summary>By which rules the OIT items of a fiscal year have their numbers.</summary>
public static class OitRules
{
    /// <summary>
    /// The rules of the year itself. They are published when it has begun; until then those of the newest year with OIT items are the
    /// best guess.
    /// </summary>
    /// <param name="rules">The rules that are known.</param>
    /// <param name="year">The fiscal year, Buddhist era.</param>
    /// <returns>Null of an earlier year whose OIT items are not known.</returns>
    public static RuleYear? Of(RuleBook rules, int year)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Find(year) is { } own && HasItems(own) ? own
            : year < rules.Newest.Year ? null
            : rules.Years.LastOrDefault(HasItems);
    }

    private static bool HasItems(RuleYear year) => year[Tool.OIT].Indicators.Any(i => i.Items.Count > 0);
}
