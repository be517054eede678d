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

    /// <inheritdoc cref="DutyPlan.Title"/>
    public LocalText Title => Plan.Title;

    /// <inheritdoc cref="DutyPlan.Start"/>
    public DateOnly? Start => Plan.Start;

    /// <inheritdoc cref="DutyPlan.Due"/>
    public DateOnly Due => Plan.Due;

    /// <inheritdoc cref="DutyPlan.OwnerUnits"/>
    public IReadOnlyList<string> OwnerUnits => Plan.OwnerUnits;

    /// <inheritdoc cref="DutyPlan.NeedsEvidence"/>
    public bool NeedsEvidence => Plan.NeedsEvidence;

    /// <inheritdoc cref="DutyPlan.Target"/>
    public Target? Target => Plan.Target;
}
