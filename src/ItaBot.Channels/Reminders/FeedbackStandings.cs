using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders.Boards;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Channels.Reminders;

/// <summary>Finds what the newest rounds of agencies say for certain.</summary>
/// <param name="store">Where rounds are kept.</param>
/// <param name="rules">The rule years.</param>
/// <param name="zone">The time zone of the offices.</param>
public sealed class FeedbackStandings(IFeedbackStore store, RuleBook rules, TimeZoneInfo zone)
{
    // For how many days a round is still spoken of that is closed.
    private const int SpokenOfDays = 14;

    /// <summary>What an agency's newest round says on a day.</summary>
    /// <param name="agencyId">The agency.</param>
    /// <param name="day">The day, where the offices are.</param>
    /// <param name="showsNew">Whether answers may be shown by that which were not shown before.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<FeedbackStanding?> FindAsync(string agencyId, DateOnly day, bool showsNew, CancellationToken cancellationToken)
    {
        if (await store.ListAsync(agencyId, cancellationToken) is not [var round, ..]
            || (round.ClosedAt is { } closed && day.DayNumber - DayOf(closed).DayNumber > SpokenOfDays)
            || rules.Find(round.RuleYear) is not { } ofYear)
        {
            return null;
        }

        var shown = showsNew
            ? (await store.ShowAsync(round.Id, cancellationToken))?.Shown
            : await store.FindShownAsync(round.Id, cancellationToken);
        return new(round.Id, round.Name ?? round.Id, DayOf(round.OpenedAt), [.. Findings(shown ?? ShownAnswers.Nothing, ofYear, round.Population)]);
    }

    private static IEnumerable<FeedbackFinding> Findings(ShownAnswers shown, RuleYear rules, int? population)
    {
        foreach (var item in ItemResult.AllOf(shown, rules, population).Where(i => i.Verdict != Verdict.Hidden))
        {
            var (name, answers) = (rules.NameOf(Target.Item(item.Item)) ?? new(item.Item, item.Item), item.Answers!.Value);
            if (item.Verdict == Verdict.Below)
            {
                yield return new FeedbackFinding.Below(item.Item, name, answers, item.Mean!.Value, rules.PassMark.Value);
            }

            if (item.Yes is { Count: > 0 } yes)
            {
                yield return new FeedbackFinding.Yes(item.Item, name, answers, yes.Count, yes.Rate);
            }
        }
    }

    private DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
