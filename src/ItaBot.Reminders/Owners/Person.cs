namespace ItaBot.Reminders.Owners;

/// <summary>Somebody of an agency who can be reminded.</summary>
/// <param name="Id">Their short name in the directory, unique whatever its case.</param>
/// <param name="Name">What they are called.</param>
/// <param name="AgencyId">Their agency.</param>
/// <param name="Unit">Their unit, as the directory writes it; empty where it is not known.</param>
/// <param name="Role">What they are to the duties.</param>
public sealed record Person(string Id, string Name, string AgencyId, string Unit, PersonRole Role)
{
    /// <summary>How the ids of people are compared.</summary>
    public static StringComparer IdComparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The <see cref="Id"/> of the one whose post they fill while that one is on leave; null for nobody.</summary>
    public string? ActingFor { get; init; }

    /// <summary>The first day of their leave; null where it has begun long ago or there is none.</summary>
    public DateOnly? LeaveFrom { get; init; }

    /// <summary>The last day of their leave; null where it is open or there is none.</summary>
    public DateOnly? LeaveTo { get; init; }

    /// <summary>Where they can be reached, what they prefer first; empty where they cannot be.</summary>
    public IReadOnlyList<ReminderChannel> Channels { get; init; } = [];

    /// <summary>The language in which they are reminded: <c>th</c> or <c>en</c>.</summary>
    public string Locale { get; init; } = "th";

    /// <summary>Whether they want no reminders.</summary>
    public bool HasStopped { get; init; }

    /// <summary>Whether they are on leave on a day.</summary>
    public bool IsOnLeave(DateOnly day) =>
        (LeaveFrom is not null || LeaveTo is not null) && !(day < LeaveFrom) && !(day > LeaveTo);
}
