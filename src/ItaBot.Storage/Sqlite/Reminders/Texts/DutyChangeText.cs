using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;

namespace ItaBot.Storage.Sqlite.Reminders.Texts;

/// <summary>A change of a duty as it is stored: what kind it is, and what it says.</summary>
/// <param name="Duty">Which duty it changes.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Details">What it says, as JSON.</param>
internal sealed record DutyChangeText(DutyKey Duty, string Kind, string Details)
{
    private const string State = "state", Postponed = "postponed", Wished = "wished", Decided = "decided",
        HandedOver = "handedOver", Snoozed = "snoozed";

    /// <summary>A change as it is stored; null where it changes no duty.</summary>
    public static DutyChangeText? Of(ReminderChange change) => change switch
    {
        ReminderChange.SetState set => Of(
            set.Duty, State, new() { State = DutyStateText.Of(set.State), Links = set.Links, Note = set.Note }),
        ReminderChange.Postpone later => Of(later.Duty, Postponed, new() { Day = later.To }),
        ReminderChange.WishPostponement wish => Of(wish.Duty, Wished, new() { Day = wish.To }),
        ReminderChange.DecidePostponement decision => Of(decision.Duty, Decided, new() { IsGranted = decision.IsGranted }),
        ReminderChange.HandOver handed => Of(
            handed.Duty, HandedOver, new() { People = [.. handed.To.Select(id => id.ToLowerInvariant())] }),
        ReminderChange.SnoozeDuty snooze => Of(snooze.Duty, Snoozed, new() { Day = snooze.Until }),
        _ => null,
    };

    /// <summary>The change.</summary>
    /// <param name="agencyId">Of which agency.</param>
    /// <param name="by">Who made it.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public ReminderChange Read(string agencyId, string? by)
    {
        var said = DutyChangeDetails.Read(Details);
        return (Kind, by) switch
        {
            (State, _) => new ReminderChange.SetState(
                agencyId, by, Duty, DutyStateText.Read(said.State), Required(said.Links), said.Note),
            (Postponed, _) => new ReminderChange.Postpone(agencyId, by, Duty, Required(said.Day)),
            (Wished, _) => new ReminderChange.WishPostponement(agencyId, by, Duty, Required(said.Day)),
            (Decided, _) => new ReminderChange.DecidePostponement(agencyId, by, Duty, Required(said.IsGranted)),
            (HandedOver, _) => new ReminderChange.HandOver(agencyId, by, Duty, Required(said.People)),
            (Snoozed, { } who) => new ReminderChange.SnoozeDuty(agencyId, who, Duty, Required(said.Day)),
            _ => throw new FormatException($"'{Kind}' is not a kind of change."),
        };
    }

    private static DutyChangeText Of(DutyKey duty, string kind, DutyChangeDetails details) => new(duty, kind, details.Write());

    private T Required<T>(T? value)
        where T : class => value ?? throw Missing();

    private T Required<T>(T? value)
        where T : struct => value ?? throw Missing();

    private FormatException Missing() => new($"'{Kind}' lacks what it says.");
}
