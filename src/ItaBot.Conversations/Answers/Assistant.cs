using ItaBot.Conversations.Answers.Firewall;
using ItaBot.Conversations.Answers.Planning;
using ItaBot.Conversations.Answers.Rules;
using ItaBot.Conversations.Answers.Scores;
using ItaBot.Conversations.Answers.SmallTalk;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;
using Microsoft.Extensions.Logging;

namespace ItaBot.Conversations.Answers;

/// <summary>Answers a turn: understands it, asks the scoring engine and says what came out.</summary>
public sealed partial class Assistant
{
    private readonly IAssessmentStore _store;
    private readonly RuleBook _rules;
    private readonly Understander _understander;
    private readonly Phrasebook _phrases;
    private readonly ILogger<Assistant> _logger;
    private readonly Dictionary<string, IAnswerer> _answerers;

    /// <summary>An assistant.</summary>
    /// <param name="store">Where the assessments are.</param>
    /// <param name="rules">The rule years.</param>
    /// <param name="understander">What messages mean.</param>
    /// <param name="phrases">What the bot says.</param>
    /// <param name="logger">Is told, without what anybody wrote, when a reply had to be withheld.</param>
    public Assistant(
        IAssessmentStore store, RuleBook rules, Understander understander, Phrasebook phrases, ILogger<Assistant> logger)
    {
        _logger = logger;
        _store = store;
        _rules = rules;
        _understander = understander;
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

    /// <summary>Answers a turn. Nothing is stored.</summary>
    /// <param name="turn">The message.</param>
    /// <param name="cancellationToken">Stops the answer.</param>
    public async Task<Answer> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var agencies = await _store.ListAgenciesAsync(cancellationToken);
        var understood = _understander.Read(turn.Text, agencies, turn.Now);
        var locale = turn.Locale ?? understood.Locale;
        var agencyId = understood.Slots.Agency ?? turn.AgencyId;
        var assessments = await _store.ListAsync(agencyId, cancellationToken);
        var asked = new Asked(understood.Slots, turn.Audience, locale, agencyId, Scored(assessments), _rules, _phrases);
        var draft = Answer(understood.Intent, asked);
        var reply = draft.ToReply();
        if (!NumberFirewall.Lets(reply, draft.Facts, turn.Text, asked.Names))
        {
            LogStrayNumber(understood.Intent, locale);
            reply = PlainForm.Of(draft.Facts, _rules, locale);
        }

        return new(understood, locale, [reply], draft.Facts, Receipt.Of(understood, asked, draft.Facts).ToString());
    }

    private Draft Answer(string intent, Asked asked)
    {
        var answerer = _answerers.GetValueOrDefault(intent) ?? _answerers[Intents.None];
        if (!answerer.ForOfficers || asked.Audience == Audience.Officer)
        {
            return answerer.Answer(asked);
        }

        var draft = new Draft(asked.AgencyId) { Title = asked.Say("talk.officersonly", ("agency", asked.AgencyName)) };
        draft.Offer(asked, "action.total");
        draft.Offer(asked, "action.itemsbelow");
        return draft;
    }

    [LoggerMessage(LogLevel.Error, "A number in the answer to {Intent} ({Locale}) is no fact of it; the plain form was sent instead. Look for a figure typed into dialogs/answers.")]
    private partial void LogStrayNumber(string intent, string locale);

    // A year whose rules are not known cannot be answered from; the import refuses such a report.
    private List<Scorecard> Scored(IReadOnlyList<Assessment> assessments) =>
    [
        .. assessments
            .Where(a => _rules.Find(a.FiscalYear) is not null)
            .Select(a => Scorecard.Compute(a, _rules.Find(a.FiscalYear)!)),
    ];
}
