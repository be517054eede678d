using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Reminders.Boards;

/// <summary>What is on record of an agency: all that its duties are made of.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="Assessments">Its assessments, the oldest first.</param>
/// <param name="Notes">What was recorded of its duties.</param>
/// <param name="People">Its people.</param>
public sealed record AgencyOnRecord(
    string AgencyId, IReadOnlyList<Assessment> Assessments, ReminderNotes Notes, IReadOnlyList<Person> People)
{
    /// <summary>The newest assessment that plans measures; null where none does.</summary>
    public Assessment? Measures => Assessments.LastOrDefault(a => a.Measures.Count > 0);

    /// <summary>What the agency's own feedback says for certain; null where it has no round, or none that is still spoken of.</summary>
    public FeedbackStanding? Feedback { get; init; }

    /// <summary>The newest assessment; null where there is none.</summary>
    public Assessment? Newest => Assessments.Count == 0 ? null : Assessments[^1];
}
