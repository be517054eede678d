using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Records;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Answers.Disclosures;

/// <summary>
/// The published links of OIT items. An item is found by what it is about: its number changes with the year.
/// </summary>
internal static class ItemLinks
{
    /// <summary>The rules that say which OIT items the year of the question has: those of the year before, where its own are not known.</summary>
    public static RuleYear ItemRules(this Asked asked, int year)
    {
        return asked.Rules.Years.LastOrDefault(y => y.Year <= year && Items(y).Any()) ?? asked.Rules.NewestComplete;
    }

    /// <summary>The OIT items of a rule year.</summary>
    public static IEnumerable<ItemRule> Items(this RuleYear rules) => rules[Tool.OIT].Indicators.SelectMany(i => i.Items);

    /// <summary>The rule of the item that a link is of; null where the rules of its year do not have it.</summary>
    public static ItemRule? ItemOf(this Asked asked, Disclosure link) => asked.ItemRules(link.FiscalYear).FindItem(link.Item);

    /// <summary>The newest link of each item, by what the item is about.</summary>
    public static IReadOnlyList<Disclosure> NewestLinks(this Asked asked) =>
    [
        .. asked.Board.Agency.Notes.Disclosures
            .Where(d => asked.ItemOf(d) is not null)
            .OrderByDescending(d => d.FiscalYear)
            .DistinctBy(d => asked.ItemOf(d)!.Topic),
    ];

    /// <summary>The duties of an item in a fiscal year.</summary>
    public static IEnumerable<DutyStatus> DutiesOf(this Asked asked, int year, string item) =>
        asked.Board.All.Where(d => d.Duty.FiscalYear == year && d.Duty.Id == $"item:{item}");

    /// <summary>The fiscal year, Buddhist era, that a link must show; null where that is not known.</summary>
    public static int? Covers(this Asked asked, Disclosure link) =>
        asked.DutiesOf(link.FiscalYear, link.Item).FirstOrDefault()?.Duty.Plan.Covers;
}
