using ItaBot.Scoring;
using ItaBot.Scoring.Rules.Files;

namespace ItaBot.Reminders.Duties;

/// <summary>A standing duty as the file states it: either every week or before every festival.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Title">What is to be done; <c>{festival}</c> stands for the festival's name.</param>
/// <param name="Weekday">The day of the week on which it is due; null where it comes before festivals.</param>
/// <param name="BeforeFestivals">How many days before a festival it is due; it says nothing of what comes every week.</param>
/// <param name="Cadence">The cadence by which it is spoken of.</param>
/// <param name="NeedsEvidence">Whether a link is asked for.</param>
/// <param name="Units">The units that have to do it.</param>
/// <param name="Evidence">How far it can be relied on.</param>
internal sealed record StandingRule(
    string Name,
    LocalText Title,
    DayOfWeek? Weekday,
    int BeforeFestivals,
    string Cadence,
    bool NeedsEvidence,
    IReadOnlyList<string> Units,
    Evidence Evidence);
