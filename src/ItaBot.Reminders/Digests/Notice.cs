using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;

namespace ItaBot.Reminders.Digests;

/// <summary>One occasion of a duty that one person is to hear of.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Occasion">The occasion.</param>
/// <param name="Owner">Who hears of it, and why.</param>
internal sealed record Notice(Duty Duty, Occasion Occasion, DutyOwner Owner)
{
    /// <summary>As the ledger keeps it.</summary>
    public SentReminder Key { get; } =
        new(Duty.AgencyId, Duty.Id, Duty.FiscalYear, Duty.Due, Occasion.Name, Occasion.Meant, Owner.Person.Id);
}
