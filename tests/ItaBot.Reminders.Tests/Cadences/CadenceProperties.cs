using FsCheck;
using FsCheck.Fluent;
using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Tests.Support;

namespace ItaBot.Reminders.Tests.Cadences;

public sealed class CadenceProperties
{
    private static readonly DateOnly First = new(2024, 11, 1);

    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(2569, 7);

    private static Arbitrary<(string Cadence, DateOnly Start, DateOnly Due)> Duties { get; } =
        (from cadence in Gen.Elements("usual", "monthly", "brief", "once")
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
        Of(duty).Where(o => o.Name == "escalation").All(escalation =>
            Of(duty).Any(o => o.To == Audience.Owner && o.Day == Delivered.Days.Before(escalation.Day)))).Check(Seeded);

    private static List<Occasion> Of((string Cadence, DateOnly Start, DateOnly Due) duty) =>
    [
        .. Delivered.Cadences[duty.Cadence].Between(
            duty.Start.AddDays(-20), duty.Due.AddDays(60), duty.Start, duty.Due, Delivered.Days),
    ];
}
