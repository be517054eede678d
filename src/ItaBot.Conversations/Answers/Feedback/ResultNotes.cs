using ItaBot.Feedback.Questionnaires;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Answers.Feedback;

/// <summary>What is said of a round beside its figures.</summary>
internal static class ResultNotes
{
    /// <summary>A round as answers name it.</summary>
    public static string NameOf(this Asked asked, FeedbackRound round) => round.Name is { } name ? asked.Quoted(name) : asked.Names.Add(round.Id);

    /// <summary>What somebody wrote, in quotation marks, without which a name such as "1" would stand for every 1.</summary>
    public static string Quoted(this Asked asked, string words) => asked.Names.Add(asked.Say("results.quoted", ("words", words)));

    /// <summary>Whether the round takes answers, and since when.</summary>
    public static void AddRound(this Draft draft, Asked asked, FeedbackRound round)
    {
        var opened = ("from", draft.Day(asked, round.RuleYear, Dates.In(round.OpenedAt)));
        draft.Note(round.ClosedAt is { } closed
            ? asked.Say("results.closed", opened, ("to", draft.Day(asked, round.RuleYear, Dates.In(closed))))
            : asked.Say("results.open", opened));
    }

    /// <summary>What people had come for and when, as far as enough of them say the same.</summary>
    public static void AddUse(this Draft draft, Asked asked, RoundResults results, Questionnaire questionnaire)
    {
        Add("results.services", results.Services, questionnaire.ServicesOf(asked.AgencyId));
        Add("results.times", results.Times, questionnaire.Times);

        void Add(string key, IReadOnlyList<string> ids, IReadOnlyList<Option> options)
        {
            var names = options.Where(o => ids.Contains(o.Id)).Select(o => asked.Names.Add(o.Label.In(asked.Locale))).ToList();
            if (names.Count > 0)
            {
                draft.Note(asked.Say(
                    key,
                    ("fewest", draft.Number(results.Round.RuleYear, Target.Total, FactKinds.Fewest, ResultGate.Fewest)),
                    ("names", string.Join(asked.Say("list.separator"), names))));
            }
        }
    }

    /// <summary>What looked odd; it took nothing out.</summary>
    public static void AddOddities(this Draft draft, Asked asked, RoundResults results)
    {
        foreach (var (week, oddity) in results.Oddities)
        {
            draft.Note(asked.Say(
                oddity == Oddity.Burst ? "results.odd.burst" : "results.odd.same", ("week", draft.Day(asked, results.Round.RuleYear, week))));
        }
    }

    /// <summary>Who was invited.</summary>
    public static void AddInvitations(this Draft draft, Asked asked, RoundResults results) => draft.Note(
        results.Invitations is [.., var last]
            ? asked.Say(
                "results.invited",
                ("count", draft.Number(results.Round.RuleYear, Target.Total, FactKinds.Count, results.Invitations.Count)),
                ("day", draft.Day(asked, results.Round.RuleYear, last.Day)),
                ("who", asked.Quoted(last.Who)),
                ("how", asked.Quoted(last.How)))
            : asked.Say("results.notinvited"));

    /// <summary>What people wrote, each by itself.</summary>
    public static void AddComments(this Draft draft, Asked asked, RoundResults results)
    {
        var round = results.Round;
        if (results.Comments.Count == 0)
        {
            draft.Title = asked.Say("results.comments.none", ("round", asked.NameOf(round)), ("why", draft.WhyHidden(asked, round.RuleYear)));
        }
        else
        {
            draft.Title = asked.Say(
                "results.comments.title",
                ("round", asked.NameOf(round)),
                ("count", draft.Number(round.RuleYear, Target.Of(Tool.EIT), FactKinds.Count, results.Comments.Count)));
            draft.Note(asked.Say("results.comments.cleaned"));
        }

        foreach (var comment in results.Comments)
        {
            draft.Row(new(asked.Quoted(comment), "", null, null, null));
        }

        draft.Offer(asked, "action.feedbackresults");
    }
}
