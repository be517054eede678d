using ItaBot.Conversations.Dialogs.FollowUps;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>Runs the meaning that somebody chose from those they were asked to choose from.</summary>
/// <param name="words">The words of choosing.</param>
/// <param name="normalise">Brings a label into the form in which messages are read.</param>
/// <param name="questions">Answers what was chosen.</param>
internal sealed class ChoiceHandler(ConversationWords words, Func<string, string> normalise, QuestionFlow questions) : ITurnHandler
{
    private readonly Ordinals _ordinals = new(words.FollowUps);

    public async Task<Outcome?> TryAsync(TurnContext turn)
    {
        var meanings = turn.State.Choice;
        if (meanings.Count == 0)
        {
            return null;
        }

        var next = turn with { State = turn.State with { Choice = [] } };
        if (turn.Message.IsCommand(words.Commands.NoneOfThese, words.Commands.Fillers))
        {
            return await questions.AskAsync(next, Intents.Help, new Slots());
        }

        return await ChosenAsync(turn, meanings) is { } chosen
            ? await questions.AskAsync(next, chosen.Intent, chosen.Slots)
            : null;
    }

    private async Task<Meaning?> ChosenAsync(TurnContext turn, IReadOnlyList<Meaning> meanings)
    {
        var asked = await turn.AskAsync(new Slots());
        return Named(turn, asked, meanings)
            ?? (PlaceIn(turn.Message, meanings.Count) is { } place ? meanings[place - 1] : null);
    }

    private Meaning? Named(TurnContext turn, Answers.Asked asked, IReadOnlyList<Meaning> meanings) => Phrasebook.Locales
        .SelectMany(locale => meanings.Where(m => normalise(MeaningLabel.Of(asked with { Locale = locale }, m)) == turn.Message.Text))
        .FirstOrDefault();

    private int? PlaceIn(Message message, int count)
    {
        var place = _ordinals.PlaceIn(message, count)
            ?? (message.IsOnly(words.Commands.Answers) && message.Mentioned.Points is { } number && number == decimal.Truncate(number) ? (int)number : null);
        return place >= 1 && place <= count ? place : null;
    }
}
