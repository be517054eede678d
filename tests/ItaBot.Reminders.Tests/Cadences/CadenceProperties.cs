using FsCheck;
using FsCheck.Fluent;
using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Tests.Support;

namespace ItaBot.Reminders.Tests.Cadences;

public sealed class CadenceProperties
{
    private static readonly DateOnly First = new(2024, 11, 1);

    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(2569, 7);

    // Short enough for its steps to fall into the days off after the due day.
    private static readonly Cadence Tight = new(
        "tight",
        [
            new("2-days", Audience.Owner, Anchor.Due, -2, 0, null),
            new("due", Audience.Owner, Anchor.Due, 0, 0, null),
            new("late", Audience.Owner, Anchor.Due, 2, 0, null),
            new("escalation", Audience.Supervisor, Anchor.Due, 1, 3, "warning"),
        ]);

    private static readonly Cadence[] Delivery = [.. Delivered.Cadences.Names.Select(n => Delivered.Cadences[n])];

    private static Arbitrary<(Cadence Cadence, DateOnly Start, DateOnly Due)> Duties { get; } =
        (from cadence in Gen.Elements<Cadence>([Tight, .. Delivery])
         from start in Gen.Choose(0, 900)
         from length in Gen.Choose(1, 120)
         select (cadence, First.AddDays(start), First.AddDays(start + length))).ToArbitrary();

    [Fact]
    public void A_duty_that_starts_before_it_is_due_is_told_of_on_a_working_day_by_then() => Prop.ForAll(Duties, duty =>
        Of(duty).Any(o => o.Day <= duty.Due && Delivered.Days.IsWorkingDay(o.Day))).Check(Seeded);

    [Fact]
    public void Nothing_falls_on_a_weekend_or_a_holiday() => Prop.ForAll(Duties, duty =>
        Of(duty).All(o => Delivered.Days.IsWorkingDay(o.Day))).Check(Seeded);

    [Fact]
    public void Moving_passes_the_due_day_in_neither_direction() => Prop.ForAll(Duties, duty =>
        Of(duty).All(o => o.Day <= duty.Due == o.Meant <= duty.Due)).Check(Seeded);

    [Fact]
    public void Nobody_hears_of_a_duty_twice_on_a_day_or_twice_for_the_same_reason() => Prop.ForAll(Duties, duty =>
    {
        var occasions = Of(duty);
        return occasions.DistinctBy(o => (o.Day, o.To)).Count() == occasions.Count
            && occasions.DistinctBy(o => (o.Name, o.To, o.Meant)).Count() == occasions.Count;
    }).Check(Seeded);

    [Fact]
    public void The_owner_hears_of_an_escalation_on_the_working_day_before() => Prop.ForAll(Duties, duty =>
        duty.Cadence == Tight || Of(duty).Where(o => o.Name == "escalation").All(escalation =>
            Of(duty).Any(o => o.To == Audience.Owner && o.Day == Delivered.Days.Before(escalation.Day)))).Check(Seeded);

    private static List<Occasion> Of((Cadence Cadence, DateOnly Start, DateOnly Due) duty) =>
    [
        .. duty.Cadence.Between(
            duty.Start.AddDays(-20), duty.Due.AddDays(60), duty.Start, duty.Due, Delivered.Days),
    ];
}
