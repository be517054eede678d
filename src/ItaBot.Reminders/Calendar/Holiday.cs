using ItaBot.Scoring;
using ItaBot.Scoring.Rules.Files;

namespace ItaBot.Reminders.Calendar;

/// <summary>A day, other than a weekend, on which offices are closed.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Evidence">How far it can be relied on, and where it comes from.</param>
public sealed record Holiday(DateOnly Day, LocalText Name, Evidence Evidence);
