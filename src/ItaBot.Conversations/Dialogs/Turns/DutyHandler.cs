using System.Diagnostics;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Answers.Duties.Pages;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Reminders.Duties;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>
/// Takes what a button said about a duty, with the link that may stand behind it. It goes before a dialog that waits, which is
/// done with then.
/// </summary>
/// <param name="words">What duties are called.</param>
/// <param name="commands">What people say of the duty that was just shown.</param>
/// <param name="sentences">What buttons say.</param>
/// <param name="normalise">Brings a sentence into the form in which messages are read.</param>
/// <param name="questions">Answers what was said.</param>
internal sealed class DutyHandler(
    DutyWords words, CommandWords commands, DutySentences sentences, Func<string, string> normalise, QuestionFlow questions) : ITurnHandler
{
    private readonly IReadOnlyList<(string Locale, string Prefix)> _prefixes =
        [.. Phrases.Phrasebook.Locales.Select(l => (l, normalise(words.Prefix(l))))];

    public async Task<Outcome?> TryAsync(TurnContext turn)
    {
        if (ActOnShown(turn) is { } said)
        {
            var shown = await turn.AskAsync(new Slots());
            if (shown.Board.Find(turn.State.Shown!.Value) is { Duty: var duty })
            {
                return await questions.AskAsync(turn, IntentOf(duty, said), SlotsOf(duty, said));
            }
        }

        var locales = _prefixes.Where(p => turn.Message.Text.StartsWith(p.Prefix, StringComparison.Ordinal)).Select(p => p.Locale).ToList();
        if (locales.Count == 0 || turn.Turn.Audience != Audience.Officer)
        {
            return null;
        }

        var asked = await turn.AskAsync(new Slots());
        var url = turn.Message.Mentioned.Url;
        var text = url is null ? turn.Message.Text : normalise(WebAddress.Replace(turn.Turn.Text, " "));
        foreach (var locale in locales)
        {
            if (Find(asked, locale, text) is var (duty, act))
            {
                var next = turn with { State = turn.State with { Dialog = null, Choice = [] } };
                return await questions.AskAsync(next, IntentOf(duty, act), SlotsOf(duty, act) with { Url = act == DutyAct.Finish ? url : null });
            }
        }

        return sentences.Has(turn.Message.Text)
            ? turn.Outcome(Intents.MeasureDue, asked, turn.State with { Dialog = null, Choice = [] }, DutyPage.Gone(asked))
            : null;
    }

    private DutyAct? ActOnShown(TurnContext turn)
    {
        return turn.State is not { Shown: not null, Dialog: null } || turn.Turn.Audience != Audience.Officer ? null
            : Is(commands.DutyBegun) ? DutyAct.Begin
            : Is(commands.DutyNotMine) ? DutyAct.HandOver
            : Is(commands.DutyPutOff) ? DutyAct.Postpone
            : Is(commands.DutyDone) ? DutyAct.Finish
            : null;

        bool Is(CueSet said) => turn.Message.IsCommand(said, commands.Fillers);
    }

    private (Duty Duty, DutyAct Act)? Find(Asked asked, string locale, string text)
    {
        foreach (var duty in asked.Board.All.Select(s => s.Duty).Where(d => text.Contains(normalise(words.NameOf(locale, d)), StringComparison.Ordinal)))
        {
            foreach (var act in DutyWords.Acts.Where(a => normalise(words.Sentence(locale, duty, a)) == text))
            {
                return (duty, act);
            }
        }

        return null;
    }

    private static string IntentOf(Duty duty, DutyAct act) => (act, DutyWords.IsOfItem(duty)) switch
    {
        (DutyAct.Show or DutyAct.ShowHistory, true) => Intents.OitDue,
        (DutyAct.Show or DutyAct.ShowHistory, false) => Intents.MeasureDue,
        (DutyAct.Snooze, _) => Intents.ReminderSnooze,
        (DutyAct.Postpone or DutyAct.GrantPostponement or DutyAct.RefusePostponement, _) => Intents.MeasurePostpone,
        (DutyAct.Finish or DutyAct.Begin or DutyAct.HandOver or DutyAct.NameOwner, true) => Intents.OitUpdate,
        (DutyAct.Finish or DutyAct.Begin or DutyAct.HandOver or DutyAct.NameOwner, false) => Intents.MeasureUpdate,
        _ => throw new UnreachableException(),
    };

    private static Slots SlotsOf(Duty duty, DutyAct act) => new()
    {
        Duty = duty.Key,
        Act = act,
        Measure = DutyWords.MeasureOf(duty),
        Target = DutyWords.IsOfItem(duty) ? duty.Target : null,
        Status = act switch
        {
            DutyAct.Finish => MeasureStatus.Done,
            DutyAct.Begin => MeasureStatus.InProgress,
            _ => null,
        },
    };
}
