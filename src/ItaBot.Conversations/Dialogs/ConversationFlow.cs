using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Answers.Duties.Pages;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Dialogs.Feedback;
using ItaBot.Conversations.Dialogs.FollowUps;
using ItaBot.Conversations.Dialogs.Prompts;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Waterfalls;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Conversations.Dialogs;

/// <summary>Takes a turn through its conversation: the first handler that it is meant for answers it.</summary>
internal sealed class ConversationFlow
{
    private readonly IAssessmentStore _store;
    private readonly Understander _understander;
    private readonly QuestionAnswerer _answerer;
    private readonly ITurnHandler[] _handlers;
    private readonly QuestionHandler _otherwise;
    private readonly FeedbackFlow _feedback;

    /// <summary>A flow of turns.</summary>
    public ConversationFlow(
        IAssessmentStore store,
        Understander understander,
        ConversationWords words,
        Phrasebook phrases,
        QuestionAnswerer answerer,
        FeedbackDesk feedback,
        ContactBook contacts,
        TimeSpan keptFor)
    {
        (_store, _understander, _answerer) = (store, understander, answerer);
        var dialogs = Dialogs(words.Commands);
        var questions = new QuestionFlow(dialogs);
        var languages = new LanguageHandler(words, dialogs, questions, understander.Thresholds);
        _handlers =
        [
            languages,
            new DutyHandler(
                new DutyWords(phrases), words.Commands, new DutySentences(phrases, understander.Normalise), understander.Normalise, questions),
            new CommentsHandler(phrases, understander.Normalise, questions),
            new DialogHandler(words, dialogs, questions, languages, understander.Thresholds),
            new ChoiceHandler(words, understander.Normalise, questions),
            new PlainWordHandler(words.Commands, phrases, understander.Normalise, questions, understander.Thresholds),
            new FollowUpHandler(words.FollowUps, questions, understander.Thresholds),
        ];
        _otherwise = new QuestionHandler(questions, understander.Thresholds);
        _feedback = new FeedbackFlow(feedback, contacts, questions, words.Commands, phrases, understander.Thresholds, keptFor);
    }

    /// <summary>Takes a turn through its conversation.</summary>
    public async Task<Outcome> RunAsync(Turn turn, ConversationState state, CancellationToken cancellationToken)
    {
        var message = await ReadAsync(turn, cancellationToken);
        var form = await _feedback.FindFormAsync(turn, cancellationToken);
        var context = new TurnContext(turn, state, message, form?.Locale ?? LocaleOf(turn, state, message), _answerer, cancellationToken);
        return Showing(
            await _feedback.TryAsync(context, form) ?? await _feedback.CompleteAsync(context, form, await AnswerAsync(context)));
    }

    private async Task<Outcome> AnswerAsync(TurnContext context)
    {
        foreach (var handler in _handlers)
        {
            if (await handler.TryAsync(context) is { } outcome)
            {
                return outcome;
            }
        }

        return await _otherwise.AnswerAsync(context);
    }

    // Only the very next message speaks of what was shown.
    private static Outcome Showing(Outcome outcome)
    {
        var shows = outcome.Understood.Intent is Intents.MeasureDue or Intents.MeasureList or Intents.OitDue;
        return outcome with { State = outcome.State with { Shown = shows ? DutyPage.KeyOf(outcome.Asked) : null } };
    }

    private static DialogSet Dialogs(CommandWords words) => new(
        new WaterfallDialog("what-if", Intents.ScoreWhatIf, [new TargetPrompt("whatif"), new ScorePrompt()]),
        new WaterfallDialog("plan", Intents.ScorePlan, [new GoalPrompt(words)]),
        new WaterfallDialog("item", Intents.ItemExplain, [new TargetPrompt("item")]),
        new WaterfallDialog("compare", Intents.ScoreCompare, [new YearPrompt()]),
        new WaterfallDialog("language", Intents.Language, [new LocalePrompt(words)]),
        new WaterfallDialog(
            "measure-update", Intents.MeasureUpdate, [new MeasurePrompt(), new StatusPrompt(), new EvidencePrompt(words), new PeoplePrompt(words)]),
        new WaterfallDialog("item-update", Intents.OitUpdate, [new ItemPrompt(), new EvidencePrompt(words), new PeoplePrompt(words)]),
        new WaterfallDialog(
            "postpone", Intents.MeasurePostpone, [new MeasurePrompt(), new DecisionPrompt(words), new PostponePrompt(words)]),
        new WaterfallDialog("snooze", Intents.ReminderSnooze, [new SnoozePrompt(words)]));

    private async Task<Message> ReadAsync(Turn turn, CancellationToken cancellationToken)
    {
        var agencies = await _store.ListAgenciesAsync(cancellationToken);
        var (reading, mentioned) = _understander.ReadMentions(turn.Text, agencies, turn.Now);
        return new(_understander.Read(turn.Text, reading, mentioned), mentioned, reading, [.. _understander.KindWords]) { Typed = turn.Text };
    }

    // What somebody asked for in words holds until their channel is set to another language. A message of nothing
    // but names, ids or signs goes on in the language of the conversation; Thai comes first.
    private static string LocaleOf(Turn turn, ConversationState state, Message message) =>
        state.Chosen is { } chosen && chosen.Over == turn.Locale ? chosen.Locale
        : turn.Locale ?? (message.HasWords ? message.Understood.Locale : state.Spoken ?? (message.HasLatinWord ? "en" : "th"));
}
