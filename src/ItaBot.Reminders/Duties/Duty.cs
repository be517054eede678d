using ItaBot.Reminders.Cadences;
using ItaBot.Scoring;

namespace ItaBot.Reminders.Duties;

/// <summary>Something that an agency must do by a day (หน้าที่ที่มีกำหนด).</summary>
/// <param name="AgencyId">Whose.</param>
/// <param name="Plan">What, and by when.</param>
public sealed record Duty(string AgencyId, DutyPlan Plan)
{
    /// <inheritdoc cref="DutyPlan.Id"/>
    public string Id => Plan.Id;

    /// <inheritdoc cref="DutyPlan.FiscalYear"/>
    public int FiscalYear => Plan.FiscalYear;

    /// <summary>Which of the agency's duties it is.</summary>
    public DutyKey Key => new(Plan.Id, Plan.FiscalYear, Plan.Due);

    /// <inheritdoc cref="DutyPlan.Title"/>
    public LocalText Title => Plan.Title;

    /// <inheritdoc cref="DutyPlan.Start"/>
    public DateOnly? Start => Plan.Start;

    /// <summary>The later day to which it was put off; null where it was not.</summary>
    public DateOnly? PutOffTo { get; init; }

    /// <summary>The day by which it is to be done.</summary>
    public DateOnly Due => PutOffTo ?? Plan.Due;

    /// <summary>The last day on which it is spoken of, done or not.</summary>
    public DateOnly Until => PutOffTo?.AddMonths(1) is { } later && later > Plan.Until ? later : Plan.Until;

    /// <inheritdoc cref="DutyPlan.OwnerUnits"/>
    public IReadOnlyList<string> OwnerUnits => Plan.OwnerUnits;

    /// <inheritdoc cref="DutyPlan.Series"/>
    public string Series => Plan.Series;

    /// <inheritdoc cref="DutyPlan.NeedsEvidence"/>
    public bool NeedsEvidence => Plan.NeedsEvidence;

    /// <inheritdoc cref="DutyPlan.Target"/>
    public Target? Target => Plan.Target;

    /// <summary>The occasions on which it is spoken of on a day, as long as nobody has done it.</summary>
    public IReadOnlyList<Occasion> On(SendingDay sending, CadenceBook cadences)
    {
        return (Plan with { Due = Due, Until = Until }).On(sending, cadences);
    }
}
