using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Answers.Firewall;
using ItaBot.Conversations.Answers.Receipts;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Dialogs;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using Microsoft.Extensions.Logging;

namespace ItaBot.Conversations.Answers;

/// <summary>Answers a turn: understands it, asks the scoring engine and says what came out.</summary>
public sealed partial class Assistant
{
    private const int MostTries = 3;

    private readonly RuleBook _rules;
    private readonly ILogger<Assistant> _logger;
    private readonly ConversationMemory _memory;
    private readonly QuestionAnswerer _answerer;
    private readonly ConversationFlow _flow;
    private readonly DutyDesk _duties;
    private readonly FeedbackDesk _feedback;

    /// <summary>An assistant.</summary>
    /// <param name="store">Where the assessments are.</param>
    /// <param name="conversations">Where conversations are kept between turns.</param>
    /// <param name="rules">The rule years.</param>
    /// <param name="understander">What messages mean.</param>
    /// <param name="words">The words by which conversations are steered.</param>
    /// <param name="phrases">What the bot says.</param>
    /// <param name="duties">What agencies have to do, and where is kept what is recorded of it.</param>
    /// <param name="feedback">The rounds of quick feedback.</param>
    /// <param name="contacts">How agencies are reached, and where corruption can be reported.</param>
    /// <param name="options">The settings of conversations.</param>
    /// <param name="logger">Is told, without what anybody wrote, when a reply had to be withheld.</param>
    public Assistant(
        IAssessmentStore store,
        IConversationStore conversations,
        RuleBook rules,
        Understander understander,
        ConversationWords words,
        Phrasebook phrases,
        DutyDesk duties,
        FeedbackDesk feedback,
        ContactBook contacts,
        ConversationOptions options,
        ILogger<Assistant> logger)
    {
        ArgumentNullException.ThrowIfNull(words);
        _rules = rules;
        _logger = logger;
        _duties = duties;
        _feedback = feedback;
        _memory = new ConversationMemory(conversations, options);
        _answerer = new QuestionAnswerer(store, rules, phrases, duties, feedback, contacts);
        _flow = new ConversationFlow(store, understander, words, phrases, _answerer, feedback, contacts, _memory.KeptFor);
    }

    /// <summary>
    /// Answers a turn. What the answer records is stored, and of a turn that belongs to a conversation the conversation's
    /// new state; turns of one conversation run one after the other.
    /// </summary>
    /// <param name="turn">The message.</param>
    /// <param name="cancellationToken">Stops the answer; nothing is stored then.</param>
    public async Task<Answer> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        using var conversation = await _memory.OpenAsync(turn, cancellationToken);
        var outcome = await RunAsync(turn, conversation.State, cancellationToken);
        await _duties.ApplyAsync(outcome.Changes, turn.Now, cancellationToken);
        await (outcome.LeavesNoTrace ? conversation.ForgetAsync(cancellationToken) : conversation.SaveAsync(outcome.State, cancellationToken));
        return AnswerOf(turn, outcome);
    }

    /// <summary>
    /// Answers a turn and stores nothing, for a caller that lets the turns of a conversation run one after the other and
    /// makes what it remembers durable together with the replies.
    /// </summary>
    /// <param name="turn">The message.</param>
    /// <param name="cancellationToken">Stops the answer.</param>
    public async Task<AnsweredTurn> TakeAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var outcome = await _flow.RunAsync(turn, await _memory.RecallAsync(turn, cancellationToken), cancellationToken);
        return new(AnswerOf(turn, outcome), outcome.State, _memory.KeptFor) 
        {
            Changes = outcome.Changes,
            FeedbackChanges = outcome.FeedbackChanges,
            LeavesNoTrace = outcome.LeavesNoTrace,
            ForgetsConversation = outcome.ForgetsConversation,
        };
    }

    /// <summary>Computes an earlier answer again from the data and the rules of today.</summary>
    /// <param name="receipt">The receipt that the answer came with.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Verification> VerifyAsync(string receipt, CancellationToken cancellationToken)
    {
        if (!Receipt.TryRead(receipt, out var before) || !_answerer.Knows(before.Intent))
        {
            return new Verification.NoReceipt();
        }

        var asked = await _answerer.PrepareAsync(
            before.Slots, before.Audience, before.Locale, before.Agency, before.Day, officerId: null, cancellationToken);
        asked = await _answerer.LoadAsync(before.Intent, asked, cancellationToken);
        return ReceiptComparison.Of(before, Receipt.Of(before.Intent, asked, _answerer.Answer(before.Intent, asked).Facts));
    }

    /// <summary>Whether somebody has a questionnaire open, to which an emoji or a sticker may be an answer.</summary>
    /// <param name="person">Who, as <see cref="Turn.Person"/> tells them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<bool> HasFormAsync(string person, CancellationToken cancellationToken) =>
        await _feedback.Store.FindFormAsync(person, cancellationToken) is not null;

    // What conflicts with another turn has another answer when it is asked again.
    private async Task<Outcome> RunAsync(Turn turn, ConversationState state, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var outcome = await _flow.RunAsync(turn, state, cancellationToken);
            if (await _feedback.ApplyAsync(outcome.FeedbackChanges, cancellationToken))
            {
                return outcome;
            }

            if (tries == MostTries)
            {
                throw new InvalidOperationException("What a turn records of feedback conflicts again and again.");
            }
        }
    }

    private Answer AnswerOf(Turn turn, Outcome outcome)
    {
        var facts = outcome.Sayings.SelectMany(s => s.Draft.Facts).Distinct().ToList();
        return new(
            outcome.Understood,
            outcome.Asked.Locale,
            [.. outcome.Sayings.Select(s => Checked(turn, outcome, s, facts))],
            facts,
            outcome.Receipt.ToString())
        {
            DeclinedFor = outcome.Sayings is [var first, ..] ? first.Draft.DeclinedFor : null,
        };
    }

    private Reply Checked(Turn turn, Outcome outcome, Saying saying, List<Fact> facts)
    {
        var reply = saying.Draft.ToReply();
        if (NumberFirewall.Lets(reply, facts, $"{turn.Text} {saying.Stated}", saying.Asked.Names))
        {
            return reply;
        }

        LogStrayNumber(outcome.Understood.Intent, outcome.Asked.Locale);
        return PlainForm.Of(saying.Draft.Facts, _rules, outcome.Asked.Locale);
    }

    [LoggerMessage(LogLevel.Error, "A number in the answer to {Intent} ({Locale}) is no fact of it; the plain form was sent instead. Look for a figure typed into dialogs/answers.")]
    private partial void LogStrayNumber(string intent, string locale);
}
