using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Waterfalls;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>Answers a question that is understood, or begins the dialog that asks for what it lacks.</summary>
internal sealed class QuestionFlow(DialogSet dialogs)
{
    private static readonly HashSet<string> Leanable =
    [
        Intents.ScoreBelow, Intents.ScoreShow, Intents.ScoreRank, Intents.ScoreCompare, Intents.ScoreTrend, Intents.ScoreWhatIf,
        Intents.ScorePlan, Intents.ScoreReconcile, Intents.RulesExplain, Intents.ItemExplain,
    ];

    /// <summary>Whether a follow-up can lean on a question of an intent.</summary>
    public static bool CanLeanOn(string intent) => Leanable.Contains(intent);

    /// <summary>Answers, or begins a dialog.</summary>
    public async Task<Outcome> AskAsync(TurnContext turn, string intent, Slots slots)
    {
        var asked = await turn.AskAsync(slots);
        var isOpen = turn.Answerer.IsOpenTo(asked.Audience, intent);
        if (turn.IsConversation && isOpen && dialogs.Needed(intent, asked, turn.Message) is { } needed)
        {
            var running = new RunningDialog(needed.Dialog.Id, needed.Step, slots);
            return turn.Outcome(
                intent, asked, turn.State with { Dialog = running, Choice = [] }, needed.Dialog.Steps[needed.Step].Ask(asked, null));
        }

        return intent == Intents.Cancel && turn.State.Dialog is null
            ? NothingToCancel(turn, asked)
            : Answer(turn, intent, await turn.Answerer.LoadAsync(intent, asked, turn.CancellationToken), isOpen);
    }

    /// <summary>Answers from what there is.</summary>
    public static Outcome Answer(TurnContext turn, string intent, Asked asked, bool isOpen)
    {
        var draft = turn.Answerer.Answer(intent, asked);
        var next = turn.State with { Choice = [] };
        return turn.Outcome(intent, asked, isOpen && CanLeanOn(intent) ? Remembering(next, intent, asked, draft) : next, draft)
            with { IsAnswered = !turn.Answerer.Records(intent) };
    }

    /// <summary>Says what the bot can do. What the message states is kept in what is reported of it.</summary>
    public static async Task<Outcome> NotUnderstoodAsync(TurnContext turn)
    {
        var understood = turn.Message.Understood;
        var asked = await turn.AskAsync(understood.Slots);
        return Answer(turn, Intents.None, asked, isOpen: true) with { Understood = understood with { Intent = Intents.None } };
    }

    // Whoever says it behind "recorded" must not believe that it was undone.
    private static Outcome NothingToCancel(TurnContext turn, Asked asked)
    {
        var draft = turn.Answerer.Answer(Intents.Cancel, asked);
        draft.Title = asked.Say("talk.nothingtocancel", ("agency", asked.AgencyName));
        return turn.Outcome(Intents.Cancel, asked, turn.State with { Choice = [] }, draft);
    }

    // Where there is no result of the year asked about, the last question that had an answer is what a follow-up means.
    private static ConversationState Remembering(ConversationState state, string intent, Asked asked, Draft draft)
    {
        var year = intent is Intents.RulesExplain or Intents.ItemExplain ? asked.RuleYear?.Year : asked.Scorecard?.Rules.Year;
        if (year is null && state.Last is not null)
        {
            return state;
        }

        var last = new LastQuestion(intent, asked.Slots, Listed(asked, draft)) { FiscalYear = year };
        return state with { Last = last.Listed.Count == 0 && IsAboutOne(intent) ? WithEarlierList(last, state.Last) : last };
    }

    // After a look at the first item of a list, "the second one" is still the second of that list.
    private static LastQuestion WithEarlierList(LastQuestion last, LastQuestion? earlier) => earlier is { Listed.Count: > 0 }
        ? last with { Listed = earlier.Listed, ListOf = earlier.ListOf ?? new Meaning(earlier.Intent, earlier.Slots) }
        : last;

    private static bool IsAboutOne(string intent) => intent is Intents.ScoreShow or Intents.ItemExplain or Intents.RulesExplain or Intents.ScoreWhatIf;

    private static List<Target> Listed(Asked asked, Draft draft) =>
    [
        .. draft.Facts
            .Where(f => f.Kind is FactKinds.Score or FactKinds.Gain)
            .Select(f => f.Target)
            .Where(t => t != Target.Total && t != asked.Slots.Target)
            .Distinct(),
    ];
}
