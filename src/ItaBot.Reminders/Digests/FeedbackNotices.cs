using System.Diagnostics;
using System.Globalization;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Rules.Files;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Digests;

/// <summary>Tells what a round of feedback says for certain: each thing once in a round, whenever it becomes true.</summary>
internal sealed class FeedbackNotices(DigestWords words, IReadOnlyDictionary<string, int> told)
{
    private static readonly Evidence Noted = new(Standing.Found, "");

    /// <summary>What people of an agency are told on a day.</summary>
    public IEnumerable<Notice> Of(AgencyOnRecord agency, OwnerResolver owners, DateOnly day) =>
        from finding in agency.Feedback?.Findings ?? []
        let name = NameOf(finding)
        where told.ContainsKey(name)
        from hearing in owners.OfFeedback()
        select new Notice(DutyOf(agency.AgencyId, agency.Feedback!, finding, day), Once(name, agency.Feedback!.Opened, day), hearing)
        {
            Said = Said(name, agency.Feedback!.RoundName, finding),
        };

    // It is meant for the day on which the round opened, however much later it shows: so the ledger knows it as one and the same.
    private static Occasion Once(string name, DateOnly opened, DateOnly day) => new(name, Audience.Owner, opened, day);

    private static string NameOf(FeedbackFinding finding) => finding switch
    {
        FeedbackFinding.Below => NoticeNames.FeedbackBelow,
        FeedbackFinding.Yes => NoticeNames.FeedbackYes,
        _ => throw new UnreachableException(),
    };

    private static Duty DutyOf(string agencyId, FeedbackStanding round, FeedbackFinding finding, DateOnly day) => new(
        agencyId,
        new(
            $"standing:feedback-{round.RoundId}-{finding.Item}",
            FiscalYears.Of(round.Opened),
            new($"{finding.Item} {finding.Name.In("th")}", $"{finding.Item} {finding.Name.In("en")}"),
            null,
            round.Opened,
            Noted)
        {
            Until = day,
        });

    private LocalText Said(string name, string round, FeedbackFinding finding)
    {
        var (below, yes) = (finding as FeedbackFinding.Below, finding as FeedbackFinding.Yes);
        return words.Say(
            $"notices.{name}",
            Same("round", round),
            Same("answers", Text(finding.Answers, "0")),
            Same("score", Text(below?.Mean, "0.00")),
            Same("mark", Text(below?.PassMark, "0.##")),
            Same("yes", Text(yes?.Count, "0")),
            Same("rate", Text(yes?.Rate, "0.00")));
    }

    private static (string Name, Func<string, string> In) Same(string name, string value) => (name, _ => value);

    private static string Text(decimal? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
