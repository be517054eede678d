using ItaBot.Feedback.Questionnaires;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>What is printed of a round's results. All of it is computed from what the store showed, and from nothing else.</summary>
/// <param name="Agency">Whose round it is.</param>
/// <param name="Rules">The rule year that the round asks by.</param>
/// <param name="Questions">Names services and times.</param>
/// <param name="Results">What the store showed.</param>
internal sealed record RoundReport(Agency Agency, RuleYear Rules, Questionnaire Questions, RoundResults Results)
{
    /// <summary>What an interim figure is based on; the official one it never is.</summary>
    public const string Basis = "own feedback";

    /// <summary>How many people the figures are about; null where nothing about it may be shown.</summary>
    public int? People => Results.Shown.People > 0 ? Results.Shown.People : null;

    /// <summary>The results by item, in the rules' order.</summary>
    public IReadOnlyList<ItemResult> Items { get; } = ItemResult.AllOf(Results.Shown, Rules, Results.Round.Population);

    /// <summary>Where the EIT would stand if the official survey brought the same.</summary>
    public InterimScores Interim => InterimScores.Compute(Agency, Rules, Items);

    /// <summary>The services that people came for, as far as they may be named.</summary>
    public IEnumerable<(string Id, LocalText Name)> Services => Named(Results.Services, Questions.ServicesOf(Agency.Id));

    /// <summary>The times at which they had, likewise.</summary>
    public IEnumerable<(string Id, LocalText Name)> Times => Named(Results.Times, Questions.Times);

    /// <summary>What an item asks about.</summary>
    public LocalText NameOf(string item) => RuleOf(item).Name;

    /// <summary>What an indicator, or the EIT, is called.</summary>
    public LocalText NameOf(Target target) => Rules.NameOf(target) ?? new LocalText(target.ToString(), target.ToString());

    /// <summary>Whether an item is answered yes or no.</summary>
    public bool IsYesNo(string item) => RuleOf(item).YesNo;

    private ItemRule RuleOf(string item) => Rules[Tool.EIT].Indicators.SelectMany(i => i.Items).First(i => i.Id == item);

    // An option that was taken out of the file since is named by its id.
    private static IEnumerable<(string Id, LocalText Name)> Named(IReadOnlyList<string> ids, IReadOnlyList<Option> options) =>
        ids.Select(id => (id, options.FirstOrDefault(o => o.Id == id)?.Label ?? new LocalText(id, id)));
}
