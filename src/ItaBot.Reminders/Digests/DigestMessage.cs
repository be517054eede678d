using ItaBot.Reminders.Owners;

namespace ItaBot.Reminders.Digests;

/// <summary>All that one person is told on a day.</summary>
/// <param name="To">The person's id; empty where the agency has nobody who is there.</param>
/// <param name="AgencyId">Their agency.</param>
/// <param name="Channel">Where.</param>
/// <param name="Reason">Why it is nowhere: <see cref="NotLinked"/>, <see cref="Stopped"/> or <see cref="NoPeople"/>; null where it is somewhere.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Lines">The duties, the most urgent first, then what is worth most.</param>
public sealed record DigestMessage(
    string To, string AgencyId, ReminderChannel Channel, string? Reason, DigestKind Kind, IReadOnlyList<DigestLine> Lines)
{
    /// <summary>The language of the lines: <c>th</c> or <c>en</c>.</summary>
    public string Locale { get; init; } = "th";

    /// <summary>The person is known on no channel.</summary>
    public const string NotLinked = "notLinked";

    /// <summary>The person wants no reminders.</summary>
    public const string Stopped = "stopped";

    /// <summary>The channel did not take the message.</summary>
    public const string Refused = "refused";

    /// <summary>The channel sends no more this month.</summary>
    public const string Quota = "quota";

    /// <summary>The directory has nobody of the agency, or all are on leave and nobody acts for them.</summary>
    public const string NoPeople = "noPeople";
}
