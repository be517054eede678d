using ItaBot.Scoring.Rules.Files;

namespace ItaBot.Reminders.Duties;

/// <summary>How an OIT item is kept up to date.</summary>
/// <param name="Rhythm">How often it is renewed.</param>
/// <param name="IsOfPreviousYear">Whether its content is of the fiscal year before; otherwise it is of the year itself.</param>
/// <param name="Units">The units that have to do it; empty where nobody entered any.</param>
/// <param name="Evidence">How far its rhythm can be relied on.</param>
internal sealed record OitItem(OitRhythm Rhythm, bool IsOfPreviousYear, IReadOnlyList<string> Units, Evidence Evidence);
