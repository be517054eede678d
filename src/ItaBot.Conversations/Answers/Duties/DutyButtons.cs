using ItaBot.Conversations.Answers.Duties.Postponing;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>The buttons that speak of duties.</summary>
internal static class DutyButtons
{
    /// <summary>Offers an act on a duty.</summary>
    public static void Offer(this Draft draft, Asked asked, Duty duty, DutyAct act) =>
        draft.Action(asked.Say($"act.button.{act.ToString().ToLowerInvariant()}"), asked.SentenceOf(duty, act));

    /// <summary>Offers the duties of whoever asks; those of the agency where nobody is known by name.</summary>
    public static void OfferDuties(this Draft draft, Asked asked) =>
        draft.Offer(asked, asked.Me is null ? "action.measuresdue" : "action.mine");

    /// <summary>Offers to take back that a duty is done.</summary>
    public static void OfferReopening(this Draft draft, Asked asked, Duty duty) =>
        draft.Action(asked.Say("act.button.reopen"), asked.SentenceOf(duty, DutyAct.Begin));

    /// <summary>Offers to do something with a duty among others, so that its name stands on the button.</summary>
    public static void OfferNamed(this Draft draft, Asked asked, Duty duty, DutyAct act) =>
        draft.Action(asked.NameOf(duty), asked.SentenceOf(duty, act));

    /// <summary>What shows a duty to whoever chooses its row.</summary>
    public static ReplyAction ShowOf(this Asked asked, Duty duty) =>
        new(asked.NameOf(duty), asked.SentenceOf(duty, DutyAct.Show));

    /// <summary>Offers what the person can answer about a duty, what is used most first.</summary>
    public static void OfferActs(this Draft draft, Asked asked, DutyStatus status)
    {
        foreach (var act in ActsOn(asked, status))
        {
            draft.Offer(asked, status.Duty, act);
        }
    }

    /// <summary>Whether the person may say whose duties are: whoever heads a unit or the agency, or looks after the bot.</summary>
    public static bool MayNameOwners(this Asked asked) => asked.Me is { Role: not PersonRole.Owner };

    private static IEnumerable<DutyAct> ActsOn(Asked asked, DutyStatus status)
    {
        if (status.Record.Wish is not null && PutOff.IsDecider(asked, status))
        {
            yield return DutyAct.GrantPostponement;
            yield return DutyAct.RefusePostponement;
        }

        if (status.Owners.Count == 0 && asked.MayNameOwners())
        {
            yield return DutyAct.NameOwner;
        }

        if (!status.IsDone)
        {
            yield return DutyAct.Finish;
        }

        // What was said to be done by mistake is begun again.
        if (status.Record.State != DutyState.InProgress)
        {
            yield return DutyAct.Begin;
        }

        if (!status.IsDone)
        {
            yield return DutyAct.Postpone;
            if (status.Owners.Count > 0)
            {
                yield return DutyAct.HandOver;
            }

            // Only somebody who is reminded can be reminded later.
            if (asked.Me is not null)
            {
                yield return DutyAct.Snooze;
            }
        }

        yield return DutyAct.ShowHistory;
    }

    /// <summary>What a button says for the person.</summary>
    public static string SentenceOf(this Asked asked, Duty duty, DutyAct act) =>
        asked.Spoken(duty, new DutyWords(asked.Phrases).Sentence(asked.Locale, duty, act));

    /// <summary>Takes words about a duty among the names of an answer, as far as their numbers are the duty's.</summary>
    public static string Spoken(this Asked asked, Duty duty, string text) =>
        asked.Names.Add(text, duty.Title.In(asked.Locale), duty.Id, DayText.Of(duty.Plan.Due, asked.Locale));
}
