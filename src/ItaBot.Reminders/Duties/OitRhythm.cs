using ItaBot.Scoring.Rules.Files;

namespace ItaBot.Reminders.Duties;

/// <summary>How often an OIT item is renewed.</summary>
internal abstract record OitRhythm(string Cadence, Evidence Evidence)
{
    /// <summary>Every so many months from the start of the fiscal year, due at the end of a month after.</summary>
    public sealed record Recurring(int Months, int DueMonthsAfter, string Cadence, Evidence Evidence) : OitRhythm(Cadence, Evidence);

    /// <summary>Once a year.</summary>
    public sealed record Yearly(YearDay Start, YearDay Due, string Cadence, Evidence Evidence) : OitRhythm(Cadence, Evidence);
}
