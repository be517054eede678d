using ItaBot.Reminders.Duties;

namespace ItaBot.Reminders.Records;

/// <summary>Something that is recorded of an agency's duties.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="By">The id of the officer who said it; null where nobody is known by name, as at the agency's own machine.</param>
public abstract record ReminderChange(string AgencyId, string? By)
{
    /// <summary>
    /// How far a duty is, which is anything but <see cref="DutyState.Postponed"/>. Links that show it take the place of the
    /// earlier ones, where there are any, and so does a note. It stays put off and handed over as it was; with one that is done
    /// go the wish that waits and what people wanted to hear of it again.
    /// </summary>
    public sealed record SetState(
        string AgencyId, string? By, DutyKey Duty, DutyState State, IReadOnlyList<string> Links, string? Note = null)
        : ReminderChange(AgencyId, By);

    /// <summary>A duty is due on another day from now on. A wish that waits is done with.</summary>
    public sealed record Postpone(string AgencyId, string? By, DutyKey Duty, DateOnly To) : ReminderChange(AgencyId, By);

    /// <summary>Somebody wants to put a duty off past the end of its period; a supervisor answers.</summary>
    public sealed record WishPostponement(string AgencyId, string? By, DutyKey Duty, DateOnly To) : ReminderChange(AgencyId, By);

    /// <summary>A supervisor answered the wish that waits; with yes the duty is due on the wished day. Nothing where none waits.</summary>
    public sealed record DecidePostponement(string AgencyId, string? By, DutyKey Duty, bool IsGranted) : ReminderChange(AgencyId, By);

    /// <summary>A duty is theirs from now on whose ids are given; nobody's gives it back to its units.</summary>
    public sealed record HandOver(string AgencyId, string? By, DutyKey Duty, IReadOnlyList<string> To) : ReminderChange(AgencyId, By);

    /// <summary>A supervisor said whom a unit, as printed, means that nobody is known of; nobody takes an earlier answer back.</summary>
    public sealed record RememberUnit(string AgencyId, string? By, string Unit, IReadOnlyList<string> People)
        : ReminderChange(AgencyId, By);

    /// <summary>Where an OIT item is published. What was found of another link of it is forgotten.</summary>
    public sealed record Disclose(string AgencyId, string? By, int FiscalYear, string Item, string Link) : ReminderChange(AgencyId, By);

    /// <summary>Somebody wants to hear of a duty again on a day, and not before.</summary>
    public sealed record SnoozeDuty(string AgencyId, string PersonId, DutyKey Duty, DateOnly Until) : ReminderChange(AgencyId, PersonId);

    /// <summary>Somebody wants to be left alone until a day; who had stopped reminders gets them again from then on.</summary>
    public sealed record PausePerson(string AgencyId, string PersonId, DateOnly From, DateOnly Until) : ReminderChange(AgencyId, PersonId);

    /// <summary>Somebody wants no reminders any more.</summary>
    public sealed record StopPerson(string AgencyId, string PersonId) : ReminderChange(AgencyId, PersonId);

    /// <summary>Somebody wants to be reminded from a time of day on; who had stopped reminders gets them again.</summary>
    public sealed record ChooseHour(string AgencyId, string PersonId, TimeOnly Hour) : ReminderChange(AgencyId, PersonId);

    /// <summary>Somebody wants to be reminded in a language, <c>th</c> or <c>en</c>.</summary>
    public sealed record ChooseLocale(string AgencyId, string PersonId, string Locale) : ReminderChange(AgencyId, PersonId);
}
