using ItaBot.Reminders.Boards;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>Whose duties a question is about.</summary>
internal static class DutySelection
{
    /// <summary>Those of some duties that are whose the question says; all of them where it does not, or where "mine" is nobody's that is known.</summary>
    public static IEnumerable<DutyStatus> Whose(this Asked asked, IEnumerable<DutyStatus> duties) => duties
        .Where(d => asked.Slots.Owner is not { } owner || asked.Board.IsOf(d, owner))
        .Where(d => asked.Slots.Mine != true || asked.Me is not { } me || d.IsOf(me.Id));

    /// <summary>Whether the question limits an answer to somebody's duties.</summary>
    public static bool IsOfSomebody(this Asked asked) => asked.Slots.Owner is not null || (asked.Slots.Mine == true && asked.Me is not null);

    /// <summary>Whose duties an answer is about: the agency, with the unit or the person that the question limits it to.</summary>
    public static string Subject(this Asked asked) =>
        asked.Slots.Owner is { } owner ? asked.Say("board.subject.owner", ("agency", asked.AgencyName), ("owner", asked.Names.Add(owner)))
        : asked is { Slots.Mine: true, Me: { } me } ? asked.Say("board.subject.mine", ("agency", asked.AgencyName), ("name", asked.Names.Add(me.Name)))
        : asked.AgencyName;

    /// <summary>Says how to become known, where somebody asks for their own duties and is not.</summary>
    public static void AddUnknownMe(this Draft draft, Asked asked)
    {
        if (asked.Slots.Mine == true && asked.Me is null)
        {
            draft.Note(asked.Say("board.unknownme"));
        }
    }

    /// <summary>Says how many of some duties are nobody's, and offers to name the owner of the first to whoever may.</summary>
    public static void AddUnowned(this Draft draft, Asked asked, IReadOnlyList<DutyStatus> duties)
    {
        var unowned = duties.Where(d => d.Owners.Count == 0).DistinctBy(d => d.Duty.Id).ToList();
        if (asked.Board.Agency.People.Count == 0 || unowned.Count == 0)
        {
            return;
        }

        draft.Note(asked.Say(
            "board.unowned.some", ("count", draft.Number(asked.Today.FiscalYear(), Target.Total, FactKinds.Count, unowned.Count))));
        if (asked.MayNameOwners())
        {
            draft.Offer(asked, unowned[0].Duty, Understanding.DutyAct.NameOwner);
        }
    }
}
