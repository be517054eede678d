using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>
/// Takes words that say by themselves what is wanted: a meaning that a button offered in an earlier turn, "cancel" while
/// nothing waits, and the wish for a goal.
/// </summary>
internal sealed class PlainWordHandler : ITurnHandler
{
    private readonly CommandWords _words;
    private readonly QuestionFlow _questions;
    private readonly Thresholds _thresholds;
    private readonly Dictionary<string, string> _intents = [];

    public PlainWordHandler(
        CommandWords words, Phrasebook phrases, Func<string, string> normalise, QuestionFlow questions, Thresholds thresholds)
    {
        (_words, _questions, _thresholds) = (words, questions, thresholds);
        foreach (var intent in Intents.All.Where(i => phrases.Has($"meaning.{i}")))
        {
            foreach (var locale in Phrasebook.Locales)
            {
                _intents[normalise(phrases.Say(locale, $"meaning.{intent}"))] = intent;
            }
        }
    }

    public async Task<Outcome?> TryAsync(TurnContext turn)
    {
        if (_intents.TryGetValue(turn.Message.Text, out var intent))
        {
            return await _questions.AskAsync(turn, intent, new Slots());
        }

        var isUnderstood = turn.Message.Understood.Confidence >= _thresholds.Sure && turn.Message.Understood.Intent != Intents.None;
        return isUnderstood ? null
            : turn.Message.IsCommand(_words.Cancel, _words.Fillers) ? await _questions.AskAsync(turn, Intents.Cancel, new Slots())
            : turn.Message.IsCommand(_words.Goal, _words.Fillers) ? await _questions.AskAsync(turn, Intents.ScorePlan, new Slots())
            : null;
    }
}
