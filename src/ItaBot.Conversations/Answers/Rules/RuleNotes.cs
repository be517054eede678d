namespace ItaBot.Conversations.Answers.Rules;

/// <summary>What answers about the rules have in common.</summary>
internal static class RuleNotes
{
    /// <summary>Says that the rules of the year asked about are not known, and which are.</summary>
    public static void NoRules(this Draft draft, Asked asked)
    {
        draft.Title = asked.Say(
            "rules.noyear",
            ("year", draft.Year(asked, asked.Slots.FiscalYear!.Value)),
            ("first", draft.Year(asked, asked.Rules.Years[0].Year)),
            ("last", draft.Year(asked, asked.Rules.Newest.Year)));
        draft.Offer(asked, "action.rules");
    }
}
