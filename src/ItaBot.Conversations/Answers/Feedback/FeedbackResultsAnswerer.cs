using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Questionnaires;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Answers.Feedback;

/// <summary>Where the agency stands by its own feedback: the newest round, as far as it may be shown.</summary>
internal sealed class FeedbackResultsAnswerer(Questionnaire questionnaire) : IAnswerer
{
    public string Intent => Intents.FeedbackResults;

    public bool ForOfficers => true;

    public Draft Answer(Asked asked)
    {
        var draft = new Draft(asked.AgencyId);
        if (asked.Results is not { } results)
        {
            draft.Title = asked.Say("results.noround", ("agency", asked.AgencyName));
            draft.Offer(asked, "action.openround");
            return draft;
        }

        if (asked.Slots.Comments == true)
        {
            draft.AddComments(asked, results);
            return draft;
        }

        if (asked.Rules.Find(results.Round.RuleYear) is not { } rules)
        {
            draft.Title = asked.Say("results.norules", ("round", asked.NameOf(results.Round)), ("year", draft.Year(asked, results.Round.RuleYear)));
            return draft;
        }

        if (ResultScope.Of(asked.Slots.Target, rules) is { } scope)
        {
            Add(draft, asked, results, rules, scope);
        }
        else
        {
            draft.Title = asked.Say("results.notasked", ("target", asked.IdOf(asked.Slots.Target!)), ("round", asked.NameOf(results.Round)));
            draft.Offer(asked, "action.feedbackresults");
        }

        return draft;
    }

    private void Add(Draft draft, Asked asked, RoundResults results, RuleYear rules, ResultScope scope)
    {
        var items = ItemResult.AllOf(results.Shown, rules, results.Round.Population);
        draft.Title = TitleOf(draft, asked, results, rules, scope);
        draft.PassMark = rules.PassMark.Value;
        foreach (var item in items.Where(i => scope.Items.Contains(i.Item)))
        {
            draft.AddItem(asked, rules, item);
        }

        if (!scope.IsWhole || items.Any(i => i.Mean is not null))
        {
            var interim = InterimScores.Compute(AgencyOf(asked), rules, items);
            foreach (var figure in interim.Indicators.Append(interim.Eit).Where(f => scope.Figures.Contains(f.Target)))
            {
                draft.AddInterim(asked, rules, figure);
            }
        }

        draft.Note(asked.Say("results.own"));
        draft.AddPassMarkDoubt(rules);
        draft.AddRound(asked, results.Round);
        if (scope.IsWhole)
        {
            draft.AddUse(asked, results, questionnaire);
            draft.AddOddities(asked, results);
            draft.AddInvitations(asked, results);
        }

        Offer(draft, asked, results, scope);
    }

    private static string TitleOf(Draft draft, Asked asked, RoundResults results, RuleYear rules, ResultScope scope)
    {
        var round = asked.NameOf(results.Round);
        return !scope.IsWhole ? asked.Say("results.titleof", ("target", asked.IdOf(asked.Slots.Target!)), ("round", round))
            : results.Shown.People == 0 ? asked.Say("results.titlefew", ("round", round))
            : asked.Say(
                "results.title",
                ("round", round),
                ("people", draft.Number(rules.Year, Target.Of(Tool.EIT), FactKinds.Count, results.Shown.People)));
    }

    private static void Offer(Draft draft, Asked asked, RoundResults results, ResultScope scope)
    {
        if (!scope.IsWhole)
        {
            draft.Offer(asked, "action.feedbackresults");
        }

        if (results.Comments.Count > 0)
        {
            draft.OfferAsItStands(asked, "action.feedbackcomments");
        }

        draft.Offer(asked, results.Round.IsOpen ? "action.closeround" : "action.openround");
    }

    // The engine computes the same whichever the kind of agency; one without results on record has feedback all the same.
    private static Agency AgencyOf(Asked asked) =>
        asked.Years.Count > 0 ? asked.Years[^1].Assessment.Agency : new(asked.AgencyId, asked.AgencyId, AgencyType.OTHER);
}
