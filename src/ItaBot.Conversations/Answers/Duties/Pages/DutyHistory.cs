using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers.Duties.Pages;

/// <summary>Who changed what of a duty, the newest at the end.</summary>
internal static class DutyHistory
{
    /// <summary>The history of a duty.</summary>
    public static Draft Of(Asked asked, DutyStatus status)
    {
        var duty = status.Duty;
        var draft = new Draft(asked.AgencyId)
        {
            Title = asked.Say(asked.History.Count == 0 ? "board.history.none" : "board.history.title", ("title", asked.TitleOf(duty))),
        };
        foreach (var (at, change) in asked.History)
        {
            if (What(draft, asked, duty.FiscalYear, change) is { } what)
            {
                draft.Row(new(draft.Day(asked, duty.FiscalYear, Dates.In(at)), what, null, Who(asked, change.By), null));
            }
        }

        draft.Offer(asked, duty, DutyAct.Show);
        draft.OfferDuties(asked);
        return draft;
    }

    private static string Who(Asked asked, string? by) => by is null ? asked.Say("board.somebody") : asked.NameOf(by);

    private static string? What(Draft draft, Asked asked, int year, ReminderChange change)
    {
        return change switch
        {
            ReminderChange.SetState set => asked.Joined([asked.Word(set.State), .. set.Links.Select(asked.Names.Add), asked.Names.Add(set.Note ?? "")]),
            ReminderChange.Postpone postpone => Say("postponed", postpone.To),
            ReminderChange.WishPostponement wish => Say("wished", wish.To),
            ReminderChange.DecidePostponement decision => asked.Say(decision.IsGranted ? "board.wish.granted" : "board.wish.refused"),
            ReminderChange.HandOver { To.Count: 0 } => asked.Say("board.history.givenback"),
            ReminderChange.HandOver handed => asked.Say("board.history.handed", ("names", asked.List(handed.To.Select(asked.NameOf)))),
            ReminderChange.SnoozeDuty snooze => Say("snoozed", snooze.Until),
            _ => null,
        };

        string Say(string key, DateOnly day) => asked.Say($"board.history.{key}", ("day", draft.Day(asked, year, day)));
    }
}
