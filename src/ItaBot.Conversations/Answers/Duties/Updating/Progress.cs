using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers.Duties.Updating;

/// <summary>Records how far a duty is, with what shows that it is done.</summary>
internal static class Progress
{
    /// <summary>Answers somebody who says how far a duty is.</summary>
    public static Draft Answer(Asked asked, MeantDuty.Found found)
    {
        var draft = new Draft(asked.AgencyId);
        var (status, duty) = (found.Status, found.Status.Duty);
        switch (ReportedState.Of(asked))
        {
            case null:
                draft.Title = asked.Say("act.howfar", ("duty", asked.NameOf(duty)));
                draft.Offer(asked, duty, DutyAct.Finish);
                draft.Offer(asked, duty, DutyAct.Begin);
                break;

            case DutyState.Done when status.IsDone && asked.Slots.Url is null:
                draft.Title = asked.Say("act.alreadydone", ("duty", asked.NameOf(duty)));
                NoteDone(draft, asked, status);
                draft.OfferReopening(asked, duty);
                draft.Offer(asked, duty, DutyAct.ShowHistory);
                break;

            case DutyState.Done when ReportedState.LacksEvidence(asked, status):
                draft.Title = asked.Say(DutyWords.IsOfItem(duty) ? "act.needslink" : "act.needsevidence", ("duty", asked.NameOf(duty)));
                draft.Offer(asked, duty, DutyAct.Begin);
                break;

            case DutyState.Done:
                Finish(draft, asked, status);
                break;

            case var state:
                Set(draft, asked, status, state.Value);
                break;
        }

        OfferOthers(draft, asked, found.AlsoOpen);
        draft.OfferDuties(asked);
        return draft;
    }

    private static void Finish(Draft draft, Asked asked, DutyStatus status)
    {
        var duty = status.Duty;
        var (link, problem) = asked.Slots.Url is { } typed ? PublishedLink.Read(typed) : (null, null);
        if (problem is not null)
        {
            draft.Title = asked.Say(problem);
            draft.Note(asked.Say("act.nothingrecorded"));
            return;
        }

        draft.Record(new ReminderChange.SetState(
            asked.AgencyId, asked.Me?.Id, duty.Key, DutyState.Done, link is null ? [] : [link], asked.Slots.Note));
        var isSame = status.IsDone && link is not null && status.Record.Links.Contains(link);
        draft.Title = asked.Say(isSame ? "act.samelink" : status.IsDone ? "act.newlink" : "act.done", ("duty", asked.NameOf(duty)));
        draft.NoteTitle(asked, duty);
        if (link is not null)
        {
            Disclose(draft, asked, duty, link);
        }

        draft.NoteWhose(asked, status);
        draft.OfferReopening(asked, duty);
    }

    private static void Disclose(Draft draft, Asked asked, Duty duty, string link)
    {
        if (DutyWords.IsOfItem(duty))
        {
            draft.Record(new ReminderChange.Disclose(asked.AgencyId, asked.Me?.Id, duty.FiscalYear, duty.Target!.Id, link));
        }

        draft.Note(asked.Say(DutyWords.IsOfItem(duty) ? "act.published" : "act.shown", ("link", asked.Names.Add(link))));
    }

    private static void Set(Draft draft, Asked asked, DutyStatus status, DutyState state)
    {
        var duty = status.Duty;
        draft.Record(new ReminderChange.SetState(asked.AgencyId, asked.Me?.Id, duty.Key, state, []));
        draft.Title = asked.Say(state == DutyState.InProgress ? "act.inprogress" : "act.notstarted", ("duty", asked.NameOf(duty)));
        draft.NoteTitle(asked, duty);
        if (status.IsDone)
        {
            draft.Note(asked.Say("act.reopened"));
        }

        draft.Note(asked.Say(
            duty.NeedsEvidence ? "act.linklater" : "act.reminded", ("due", draft.Day(asked, duty, duty.Due))));
        draft.NoteWhose(asked, status);
        draft.Offer(asked, duty, DutyAct.Finish);
        draft.Offer(asked, duty, DutyAct.Postpone);
    }

    private static void NoteDone(Draft draft, Asked asked, DutyStatus status)
    {
        var record = status.Record;
        if (record.At is { } at)
        {
            draft.Note(asked.Say("act.doneby", ("date", draft.Day(asked, status.Duty, at)), ("who", asked.WhoIs(record.By))));
        }

        if (record.Links is [var link, ..])
        {
            draft.Note(asked.Say("act.shown", ("link", asked.Names.Add(link))));
        }
    }

    private static void OfferOthers(Draft draft, Asked asked, IReadOnlyList<DutyStatus> others)
    {
        if (others.Count == 0)
        {
            return;
        }

        draft.Note(asked.Say(
            "act.alsoopen", ("duties", string.Join(asked.Say("list.separator"), others.Select(o => asked.NameOf(o.Duty))))));
        foreach (var other in others)
        {
            draft.OfferNamed(asked, other.Duty, DutyAct.Finish);
        }
    }
}
