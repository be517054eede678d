using System.Diagnostics;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Reaching;
using ItaBot.Reminders.Owners;

namespace ItaBot.Channels.Reminders;

/// <summary>The officers of the directory as those who can be reminded.</summary>
/// <param name="officers">The directory.</param>
/// <param name="reaches">The channels that can write to officers; what comes first is tried first.</param>
public sealed class OfficerPeople(IOfficerDirectory officers, IEnumerable<IOfficerReach> reaches) : IPeople
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Person>> ListAsync(string agencyId, CancellationToken cancellationToken)
    {
        var known = await officers.ListAsync(agencyId, cancellationToken);
        var reached = new List<(ReminderChannel Channel, IReadOnlyDictionary<string, PersonalConversation> People)>();
        foreach (var reach in reaches)
        {
            reached.Add((ChannelNames.Read(reach.Channel), await reach.FindAsync(known, cancellationToken)));
        }

        return [.. known.Select(o => PersonOf(o) with { Channels = [.. reached.Where(r => r.People.ContainsKey(o.Id)).Select(r => r.Channel)] })];
    }

    private static Person PersonOf(Officer officer) => new(officer.Id, officer.Name, officer.AgencyId, officer.Unit, RoleOf(officer.Role))
    {
        ActingFor = officer.ActingFor,
        LeaveFrom = officer.LeaveFrom,
        LeaveTo = officer.LeaveTo,
    };

    private static PersonRole RoleOf(OfficerRole role) => role switch
    {
        OfficerRole.Owner => PersonRole.Owner,
        OfficerRole.Supervisor => PersonRole.Supervisor,
        OfficerRole.Executive => PersonRole.Executive,
        OfficerRole.Administrator => PersonRole.Administrator,
        _ => throw new UnreachableException(),
    };
}
