using ItaBot.Reminders.Cadences;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules.Files;

namespace ItaBot.Reminders.Duties;

/// <summary>
/// What is to be done by when, without whose: the OIT items, the calendar and the standing duties are the same for every agency.
/// What recurs has one plan for each due day.
/// </summary>
/// <param name="Id">
/// <c>measure:1</c>, <c>measure:1:report-6m</c>, <c>measure:1:monthly</c>, <c>measure:1:report</c>, <c>item:o13</c>,
/// <c>calendar:oit</c> or <c>standing:link-check</c>. With the fiscal year and the due day it is unique within an agency.
/// </param>
/// <param name="FiscalYear">The fiscal year, Buddhist era, whose work it is; a report may be due after its end.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Start">The day on which the work can begin.</param>
/// <param name="Due">The day by which it is to be done.</param>
/// <param name="Evidence">How far the due day can be relied on, and where it comes from.</param>
public sealed record DutyPlan(string Id, int FiscalYear, LocalText Title, DateOnly? Start, DateOnly Due, Evidence Evidence)
{
    /// <summary>The units that have to do it, as a report or a data file names them; empty where neither does.</summary>
    public IReadOnlyList<string> OwnerUnits { get; init; } = [];

    /// <summary>
    /// What it is whichever the fiscal year and the due day. Where no unit is named, its owner is remembered under this.
    /// </summary>
    public string Series { get; init; } = Id;

    /// <summary>What belongs to it, as published: the steps of a measure, the words on its monitoring.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>Whether a link is asked for when it is done.</summary>
    public bool NeedsEvidence { get; init; }

    /// <summary>What it is worth something for; null where nothing of the assessment hangs on it.</summary>
    public Target? Target { get; init; }

    /// <summary>The last day of the measure's period, past which only a supervisor can put it off; null where there is no period.</summary>
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>The fiscal year, Buddhist era, of which the published content must be; null where that is no question.</summary>
    public int? Covers { get; init; }

    /// <summary>The name of the cadence by which it is spoken of.</summary>
    public string Cadence { get; init; } = CadenceBook.Usual;

    /// <summary>The last day on which it is spoken of, done or not: a later year's work has taken its place.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The occasions on which it is spoken of on a day, as long as nobody has done it.</summary>
    public IReadOnlyList<Occasion> On(SendingDay sending, CadenceBook cadences) =>
        sending.Day > Until ? [] : cadences[Cadence].On(sending, Start, Due);
}
