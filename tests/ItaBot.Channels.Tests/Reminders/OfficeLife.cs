using ItaBot.Channels.Officers;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;

namespace ItaBot.Channels.Tests.Reminders;

/// <summary>What the people of an agency do of themselves: work, put off, hand over, wish, go on leave. All of it by a seed.</summary>
internal sealed class OfficeLife(Random random)
{
    private static readonly TimeOnly[] Hours = [new(8, 30), new(9, 0), new(11, 45), new(13, 0), new(15, 30), new(16, 0)];

    private const int LongestLeave = 12;

    /// <summary>What somebody records at a moment; nothing on most of them.</summary>
    public IReadOnlyList<ReminderChange> Next(DutyBoard board) => random.Next(100) switch
    {
        < 12 => OfDuty(board),
        < 14 => OfPerson(board),
        _ => [],
    };

    /// <summary>Somebody goes on leave, and another fills their post or nobody does; null for nobody.</summary>
    public IReadOnlyList<Officer> Leave(IReadOnlyList<Officer> officers, DateOnly day)
    {
        if (random.Next(40) > 0)
        {
            return [];
        }

        var (absent, acting) = (Any(officers), Any(officers));
        var from = day.AddDays(random.Next(4));
        return
        [
            absent with { LeaveFrom = from, LeaveTo = from.AddDays(random.Next(LongestLeave)) },
            .. acting.Id != absent.Id && random.Next(3) > 0 ? [acting with { ActingFor = absent.Id }] : Array.Empty<Officer>(),
        ];
    }

    private IReadOnlyList<ReminderChange> OfDuty(DutyBoard board)
    {
        var near = board.All.Where(s => !s.IsDone && Math.Abs(s.Duty.Due.DayNumber - board.Day.DayNumber) <= 45).ToList();
        if (near.Count == 0)
        {
            return [];
        }

        var status = Any(near);
        var (agency, key) = (board.Agency.AgencyId, status.Duty.Key);
        var by = status.Owners.Count > 0 ? Any(status.Owners).Person.Id : Any(board.Agency.People).Id;
        if (status.Record.Wish is not null && random.Next(2) == 0)
        {
            return [new ReminderChange.DecidePostponement(agency, Any(board.Agency.People).Id, key, random.Next(2) == 0)];
        }

        var later = board.Day.AddDays(1 + random.Next(40));
        return random.Next(12) switch
        {
            < 6 => [new ReminderChange.SetState(agency, by, key, DutyState.Done, ["https://example.go.th/report"])],
            6 => [new ReminderChange.SetState(agency, by, key, DutyState.InProgress, [])],
            7 => later > status.Duty.Due ? [new ReminderChange.Postpone(agency, by, key, later)] : [],
            8 => [new ReminderChange.WishPostponement(agency, by, key, status.Duty.Due.AddDays(30))],
            9 => [new ReminderChange.HandOver(agency, by, key, [Any(board.Agency.People).Id])],
            _ => [new ReminderChange.SnoozeDuty(agency, by, key, board.Day.AddDays(1 + random.Next(9)))],
        };
    }

    private IReadOnlyList<ReminderChange> OfPerson(DutyBoard board)
    {
        var (agency, who) = (board.Agency.AgencyId, Any(board.Agency.People).Id);
        return random.Next(8) switch
        {
            0 => [new ReminderChange.StopPerson(agency, who)],
            1 => [new ReminderChange.PausePerson(agency, who, board.Day, board.Day.AddDays(1 + random.Next(10)))],
            2 => [new ReminderChange.ChooseLocale(agency, who, random.Next(2) == 0 ? "th" : "en")],
            _ => [new ReminderChange.ChooseHour(agency, who, Any(Hours))],
        };
    }

    private T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
