using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>Answers where the duty was not said, or there is none.</summary>
internal static class WhichDuty
{
    /// <summary>Asks for the duty, and offers some.</summary>
    public static Draft Ask(Asked asked, bool ofItems, DutyAct act)
    {
        var kind = ofItems ? "item" : "measure";
        var draft = new Draft(asked.AgencyId) { Title = ProblemOf(asked) ?? asked.Say($"act.which.{kind}") };
        foreach (var status in ofItems ? OpenDuties.Items(asked) : OpenDuties.Measures(asked))
        {
            draft.OfferNamed(asked, status.Duty, act);
        }

        draft.OfferDuties(asked);
        return draft;
    }

    /// <summary>What is wrong with the duty that a question names; null where nothing is.</summary>
    public static string? ProblemOf(Asked asked) => MeantDuty.Of(asked) is not MeantDuty.Unknown ? null
        : asked.Slots.Duty is not null ? asked.Say("act.gone")
        : asked.Slots.Target is { } target ? asked.Say("act.noitem", ("item", asked.IdOf(target)), ("agency", asked.AgencyName))
        : asked.Say(
            "act.nomeasure",
            ("measure", asked.Names.Add(asked.Say("duty.name.measure", ("number", Numbers.Plain(asked.Slots.Measure ?? 0))), Numbers.Plain(asked.Slots.Measure ?? 0))),
            ("agency", asked.AgencyName));
}
