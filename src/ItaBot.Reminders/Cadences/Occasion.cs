namespace ItaBot.Reminders.Cadences;

/// <summary>Why somebody hears of a duty on a day.</summary>
/// <param name="Name">
/// <c>start</c>, <c>30-days</c>, <c>14-days</c>, <c>7-days</c>, <c>1-day</c>, <c>due</c>, <c>overdue</c>, <c>escalation</c>,
/// or another name of the cadence file.
/// </param>
/// <param name="To">Who hears of it.</param>
/// <param name="Meant">
/// The day that the cadence means. With the name and the due day it tells one occasion of a duty from every other, whichever
/// day it is sent on.
/// </param>
/// <param name="Day">The working day on which it is sent.</param>
public sealed record Occasion(string Name, Audience To, DateOnly Meant, DateOnly Day);
