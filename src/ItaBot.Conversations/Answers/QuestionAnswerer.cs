using ItaBot.Conversations.Contacts;
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
    private readonly IReadOnlyDictionary<string, IAnswerer> _answerers;

    /// <summary>An answerer of the questions on the assessments of a store.</summary>
    public QuestionAnswerer(IAssessmentStore store, RuleBook rules, Phrasebook phrases, ContactBook contacts)
    {
        _store = store;
        _rules = rules;
        _phrases = phrases;
        _answerers = AnswererSet.Of(contacts);
    }

    /// <summary>Whether there are answers to an intent.</summary>
    public bool Knows(string intent) => _answerers.ContainsKey(intent);

    /// <summary>The question of a turn with everything that answering it needs.</summary>
    public Task<Asked> PrepareAsync(Turn turn, Slots slots, string locale, CancellationToken cancellationToken) =>
        PrepareAsync(slots, turn.Audience, locale, slots.Agency ?? turn.AgencyId, Dates.In(turn.Now), cancellationToken);

    /// <summary>A question with everything that answering it needs.</summary>
    public async Task<Asked> PrepareAsync(
        Slots slots, Audience audience, string locale, string agencyId, DateOnly today, CancellationToken cancellationToken)
    {
        var assessments = await _store.ListAsync(agencyId, cancellationToken);
        return new(slots, audience, locale, agencyId, today, Scored(assessments), _rules, _phrases);
    }

    /// <summary>Whether somebody may have the answer to an intent.</summary>
    public bool IsOpenTo(Audience audience, string intent) => audience == Audience.Officer || !Of(intent).ForOfficers;

    /// <summary>Answers, or says politely that the answer is for officers alone.</summary>
    public Draft Answer(string intent, Asked asked)
    {
        if (asked.Slots.UnknownAgency is { } unknown)
        {
            return UnknownAgency(asked, unknown);
        }

        if (IsOpenTo(asked.Audience, intent))
        {
            return Of(intent).Answer(asked);
        }

        var draft = new Draft(asked.AgencyId) { Title = asked.Say("talk.officersonly", ("agency", asked.AgencyName)) };
        draft.Offer(asked, "action.total");
        draft.Offer(asked, "action.itemsbelow");
        return draft;
    }

    // Somebody who asks about another agency must not get the figures of this one.
    private static Draft UnknownAgency(Asked asked, string unknown)
    {
        var draft = new Draft(asked.AgencyId) { Title = asked.Say("record.unknown", ("agency", unknown)) };
        draft.Offer(asked, "action.help");
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
