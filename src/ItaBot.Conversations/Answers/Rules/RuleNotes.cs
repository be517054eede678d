namespace ItaBot.Conversations.Answers.Rules;

/// <summary>What answers about the rules have in common.</summary>
internal static class RuleNotes
{
    /// <summary>Says that the rules of the year asked about are not known, and which are.</summary>
    public static void NoRules(this Draft draft, Asked asked)
    {
        draft.Title = asked.Say(
            "rules.noyear",
            ("year", asked.Year(asked.Slots.FiscalYear!.Value)),
            ("first", asked.Year(asked.Rules.Years[0].Year)),
            ("last", asked.Year(asked.Rules.Newest.Year)));
        draft.Offer(asked, "action.rules");
    }
}
