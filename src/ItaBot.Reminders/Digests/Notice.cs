using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Scoring;

namespace ItaBot.Reminders.Digests;

/// <summary>One occasion of a duty that one person is to hear of.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Occasion">The occasion.</param>
/// <param name="Owner">Who hears of it, and why.</param>
internal sealed record Notice(Duty Duty, Occasion Occasion, DutyOwner Owner)
{
    /// <summary>What is said of the duty in place of its due day; null where it is about that.</summary>
    public LocalText? Said { get; init; }

    /// <summary>As the ledger keeps it.</summary>
    public SentReminder Key =>
        new(Duty.AgencyId, Duty.Id, Duty.FiscalYear, Duty.Due, Occasion.Name, Occasion.Meant, Owner.Person.Id);
}
