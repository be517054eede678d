using ItaBot.Scoring;
using ItaBot.Scoring.Rules.Files;

namespace ItaBot.Reminders.Duties;

/// <summary>A festival (เทศกาล) at which people give presents.</summary>
/// <param name="Day">Its first day.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Evidence">How far the day can be relied on, and where it comes from.</param>
public sealed record Festival(DateOnly Day, LocalText Name, Evidence Evidence);
