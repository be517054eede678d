using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Answers;

/// <summary>Answers a question that is understood, by the scoring engine.</summary>
internal sealed class QuestionAnswerer
{
    private readonly IAssessmentStore _store;
    private readonly RuleBook _rules;
    private readonly Phrasebook _phrases;
    private readonly DutyDesk _duties;
    private readonly FeedbackDesk _feedback;
    private readonly IReadOnlyDictionary<string, IAnswerer> _answerers;

    /// <summary>An answerer of the questions on the assessments of a store.</summary>
    public QuestionAnswerer(IAssessmentStore store, RuleBook rules, Phrasebook phrases, DutyDesk duties, FeedbackDesk feedback, ContactBook contacts)
    {
        _duties = duties;
        _feedback = feedback;
        _store = store;
        _rules = rules;
        _phrases = phrases;
        _answerers = AnswererSet.Of(contacts, feedback.Data.Questionnaire);
    }

    /// <summary>Whether there are answers to an intent.</summary>
    public bool Knows(string intent) => _answerers.ContainsKey(intent);

    /// <summary>The question of a turn with everything that answering it needs.</summary>
    public Task<Asked> PrepareAsync(Turn turn, Slots slots, string locale, CancellationToken cancellationToken)
    {
        var agencyId = slots.Agency ?? turn.AgencyId;
        var audience = turn.AudienceAt(agencyId);
        return PrepareAsync(
            slots, audience, locale, agencyId, Dates.In(turn.Now), audience == Audience.Officer ? turn.OfficerId : null, cancellationToken);
    }

    /// <summary>A question with everything that answering it needs.</summary>
    public async Task<Asked> PrepareAsync(
        Slots slots, Audience audience, string locale, string agencyId, DateOnly today, string? officerId, CancellationToken cancellationToken)
    {
        var assessments = await _store.ListAsync(agencyId, cancellationToken);
        var agency = await _duties.FindAsync(agencyId, assessments, withPeople: audience == Audience.Officer, cancellationToken);
        return new(slots, audience, locale, agencyId, today, YearsOnRecord.Of(assessments, _rules), _rules, _phrases)
        {
            OfficerId = officerId,
            Duties = new(() => _duties.BoardOf(agency, today)),
            History = audience == Audience.Officer && slots is { Act: DutyAct.ShowHistory, Duty: { } duty }
                ? await _duties.HistoryAsync(agencyId, duty, cancellationToken)
                : [],
        };
    }

    /// <summary>The question with what its intent alone needs. Who may not have the answer gets nothing that it rests on.</summary>
    public async Task<Asked> LoadAsync(string intent, Asked asked, CancellationToken cancellationToken) =>
        intent == Intents.FeedbackResults && asked.Slots.UnknownAgency is null && IsOpenTo(asked.Audience, intent)
            ? asked with { Results = await _feedback.ShowNewestAsync(asked.AgencyId, cancellationToken) }
            : asked;

    /// <summary>Whether somebody may have the answer to an intent.</summary>
    public bool IsOpenTo(Audience audience, string intent) => audience == Audience.Officer || !_answerers[intent].ForOfficers;

    /// <summary>Whether the answer to an intent records something, so that it cannot be computed again.</summary>
    public bool Records(string intent) => _answerers[intent].Records;

    /// <summary>Answers, or says politely that the answer is for officers alone.</summary>
    public Draft Answer(string intent, Asked asked)
    {
        var draft = !IsOpenTo(asked.Audience, intent) ? Declined(asked)
            : asked.Slots.UnknownAgency is { } unknown ? UnknownAgency(asked, unknown)
            : _answerers[intent].Answer(asked);
        draft.SayDoubts(asked);
        draft.AddMisfits(asked);
        return draft;
    }

    private static Draft Declined(Asked asked)
    {
        var draft = new Draft(asked.AgencyId)
        {
            Title = asked.Say("talk.officersonly", ("agency", asked.AgencyName)),
            DeclinedFor = asked.AgencyId,
        };
        draft.Offer(asked, "action.total");
        draft.Offer(asked, "action.itemsbelow");
        return draft;
    }

    // Somebody who asks about another agency must not get the figures of this one.
    private static Draft UnknownAgency(Asked asked, string unknown)
    {
        var draft = new Draft(asked.AgencyId) { Title = asked.Say("record.unknown", ("agency", asked.Names.Add(unknown))) };
        draft.Offer(asked, "action.help");
        return draft;
    }
}
