using ItaBot.Conversations.Answers.Planning;
using ItaBot.Conversations.Answers.Rules;
using ItaBot.Conversations.Answers.Scores;
using ItaBot.Conversations.Answers.SmallTalk;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers;

/// <summary>Answers a question that is understood, by the scoring engine.</summary>
internal sealed class QuestionAnswerer
{
    private readonly IAssessmentStore _store;
    private readonly RuleBook _rules;
    private readonly Phrasebook _phrases;
    private readonly Dictionary<string, IAnswerer> _answerers;

    /// <summary>An answerer of the questions on the assessments of a store.</summary>
    public QuestionAnswerer(IAssessmentStore store, RuleBook rules, Phrasebook phrases)
    {
        _store = store;
        _rules = rules;
        _phrases = phrases;
        IAnswerer[] answerers =
        [
            new BelowAnswerer(),
            new ShowAnswerer(),
            new RankAnswerer(),
            new CompareAnswerer(),
            new TrendAnswerer(),
            new WhatIfAnswerer(),
            new PlanAnswerer(),
            new ReconcileAnswerer(),
            new RulesAnswerer(),
            new ItemAnswerer(),
            new SmallTalkAnswerer(Intents.Help),
            new SmallTalkAnswerer(Intents.Greeting),
            new SmallTalkAnswerer(Intents.Thanks),
            new SmallTalkAnswerer(Intents.None),
        ];
        _answerers = answerers.ToDictionary(a => a.Intent);
    }

    /// <summary>A question with everything that answering it needs.</summary>
    public async Task<Asked> PrepareAsync(Turn turn, Slots slots, string locale, CancellationToken cancellationToken)
    {
        var agencyId = slots.Agency ?? turn.AgencyId;
        var assessments = await _store.ListAsync(agencyId, cancellationToken);
        return new(slots, turn.Audience, locale, agencyId, Scored(assessments), _rules, _phrases);
    }

    /// <summary>Whether somebody may have the answer to an intent.</summary>
    public bool IsOpenTo(Audience audience, string intent) => audience == Audience.Officer || !Of(intent).ForOfficers;

    /// <summary>Answers, or says politely that the answer is for officers alone.</summary>
    public Draft Answer(string intent, Asked asked)
    {
        if (IsOpenTo(asked.Audience, intent))
        {
            return Of(intent).Answer(asked);
        }

        var draft = new Draft(asked.AgencyId) { Title = asked.Say("talk.officersonly", ("agency", asked.AgencyName)) };
        draft.Offer(asked, "action.total");
        draft.Offer(asked, "action.itemsbelow");
        return draft;
    }

    private IAnswerer Of(string intent) => _answerers.GetValueOrDefault(intent) ?? _answerers[Intents.None];

    // A year whose rules are not known cannot be answered from; the import refuses such a report.
    private List<Scorecard> Scored(IReadOnlyList<Assessment> assessments) =>
    [
        .. assessments
            .Where(a => _rules.Find(a.FiscalYear) is not null)
            .Select(a => Scorecard.Compute(a, _rules.Find(a.FiscalYear)!)),
    ];
}
