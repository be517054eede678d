namespace ItaBot.Reminders.Digests;

/// <summary>What is sent once: a duty's occasion, to one person.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="Duty">The duty's id.</param>
/// <param name="FiscalYear">The fiscal year, Buddhist era, whose duty it is.</param>
/// <param name="Due">Its due day.</param>
/// <param name="Occasion">The occasion's name.</param>
/// <param name="Meant">The day that the cadence means.</param>
/// <param name="PersonId">Who is told, in small letters.</param>
public readonly record struct SentReminder(
    string AgencyId, string Duty, int FiscalYear, DateOnly Due, string Occasion, DateOnly Meant, string PersonId)
{
    /// <summary>Who is told, in small letters.</summary>
    public string PersonId { get; init; } = PersonId.ToLowerInvariant();
}
