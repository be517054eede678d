using ItaBot.Reminders.Owners;

namespace ItaBot.Reminders.Tests.Support;

/// <summary>A directory of Klong Mueang.</summary>
internal static class KlongMueangPeople
{
    public static Person Somsri { get; } = Some("somsri", "สมศรี", "กองคลัง", PersonRole.Owner) with { Channels = [ReminderChannel.Teams, ReminderChannel.Line] };

    public static Person Wichai { get; } = Some("wichai", "วิชัย", "กองคลัง งานพัสดุ", PersonRole.Owner) with { Channels = [ReminderChannel.Line] };

    public static Person Prasit { get; } = Some("prasit", "ประสิทธิ์", "กองคลัง", PersonRole.Supervisor) with { Channels = [ReminderChannel.Teams] };

    public static Person Malee { get; } = Some("malee", "มาลี", "สำนักปลัด", PersonRole.Owner) with { Channels = [ReminderChannel.Teams], Locale = "en" };

    public static Person Anan { get; } = Some("anan", "อนันต์", "สำนักปลัด อบต.", PersonRole.Supervisor) with { Channels = [ReminderChannel.Teams] };

    public static Person Chang { get; } = Some("chang", "ช้าง", "กองช่าง", PersonRole.Supervisor);

    public static Person Nayok { get; } = Some("nayok", "นายก", "", PersonRole.Executive) with { Channels = [ReminderChannel.Line] };

    public static Person Admin { get; } = Some("admin", "แอดมิน", "", PersonRole.Administrator) with { Channels = [ReminderChannel.Teams] };

    public static IReadOnlyList<Person> All { get; } = [Somsri, Wichai, Prasit, Malee, Anan, Chang, Nayok, Admin];

    public static Person Some(string id, string name, string unit, PersonRole role) => new(id, name, "klong-mueang", unit, role);

    public static OwnerResolver On(DateOnly day, IEnumerable<Person>? people = null, params (string Printed, string Id)[] remembered) => new(
        Delivered.Data.Units,
        people ?? All,
        remembered.ToDictionary(r => UnitNames.Plain(r.Printed), r => (IReadOnlyList<string>)[r.Id]),
        day);
}
