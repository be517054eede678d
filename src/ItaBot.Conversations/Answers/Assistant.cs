using ItaBot.Conversations.Answers.Firewall;
using ItaBot.Conversations.Answers.Receipts;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
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
    private readonly IReadOnlyDictionary<string, IAnswerer> _answerers;

    /// <summary>An assistant.</summary>
    /// <param name="store">Where the assessments are.</param>
    /// <param name="rules">The rule years.</param>
    /// <param name="understander">What messages mean.</param>
    /// <param name="phrases">What the bot says.</param>
    /// <param name="contacts">How agencies are reached, and where corruption can be reported.</param>
    /// <param name="logger">Is told, without what anybody wrote, when a reply had to be withheld.</param>
    public Assistant(
        IAssessmentStore store,
        RuleBook rules,
        Understander understander,
        Phrasebook phrases,
        ContactBook contacts,
        ILogger<Assistant> logger)
    {
        _logger = logger;
        _store = store;
        _rules = rules;
        _understander = understander;
        _phrases = phrases;
        _answerers = AnswererSet.Of(contacts);
    }

    /// <summary>Answers a turn. Nothing is stored.</summary>
    /// <param name="turn">The message.</param>
    /// <param name="cancellationToken">Stops the answer.</param>
    public async Task<Answer> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var agencies = await _store.ListAgenciesAsync(cancellationToken);
        var understood = _understander.Read(turn.Text, agencies, turn.Now);
        var asked = await AskedAsync(
            understood.Slots,
            turn.Audience,
            turn.Locale ?? understood.Locale,
            understood.Slots.Agency ?? turn.AgencyId,
            Dates.In(turn.Now),
            cancellationToken);
        var draft = Answer(understood.Intent, asked);
        var reply = draft.ToReply();
        if (!NumberFirewall.Lets(reply, draft.Facts, turn.Text, asked.Names))
        {
            LogStrayNumber(understood.Intent, asked.Locale);
            reply = PlainForm.Of(draft.Facts, _rules, asked.Locale);
        }

        return new(understood, asked.Locale, [reply], draft.Facts, Receipt.Of(understood.Intent, asked, draft.Facts).ToString());
    }

    /// <summary>Computes an earlier answer again from the data and the rules of today.</summary>
    /// <param name="receipt">The receipt that the answer came with.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Verification> VerifyAsync(string receipt, CancellationToken cancellationToken)
    {
        if (!Receipt.TryRead(receipt, out var before) || !_answerers.ContainsKey(before.Intent))
        {
            return new Verification.NoReceipt();
        }

        var asked = await AskedAsync(before.Slots, before.Audience, before.Locale, before.Agency, before.Day, cancellationToken);
        return ReceiptComparison.Of(before, Receipt.Of(before.Intent, asked, Answer(before.Intent, asked).Facts));
    }

    private async Task<Asked> AskedAsync(
        Slots slots, Audience audience, string locale, string agencyId, DateOnly today, CancellationToken cancellationToken)
    {
        var assessments = await _store.ListAsync(agencyId, cancellationToken);
        return new(slots, audience, locale, agencyId, today, YearsOnRecord.Of(assessments, _rules), _rules, _phrases);
    }

    private Draft Answer(string intent, Asked asked)
    {
        var answerer = _answerers[intent];
        var draft = answerer.ForOfficers && asked.Audience != Audience.Officer ? Declined(asked)
            : asked.Slots.UnknownAgency is { } unknown ? UnknownAgency(asked, unknown)
            : answerer.Answer(asked);
        draft.SayDoubts(asked);
        draft.AddMisfits(asked);
        return draft;
    }

    private static Draft Declined(Asked asked)
    {
        var draft = new Draft(asked.AgencyId) { Title = asked.Say("talk.officersonly", ("agency", asked.AgencyName)) };
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

    [LoggerMessage(LogLevel.Error, "A number in the answer to {Intent} ({Locale}) is no fact of it; the plain form was sent instead. Look for a figure typed into dialogs/answers.")]
    private partial void LogStrayNumber(string intent, string locale);
}
