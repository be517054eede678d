using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Answers.Duties.Updating;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>
/// Asks for what shows that a duty is done: the link of an item, a link or a note of anything else. Whoever has none yet
/// is not done yet.
/// </summary>
internal sealed class EvidencePrompt(CommandWords words) : Prompt("evidence")
{
    private const int ShortestNote = 4, LongestText = 300, ShortAnswer = 20;

    public override bool TakesNames => true;

    public override bool IsAnswered(Slots collected) => collected.Url is not null || collected.Note is not null;

    public override Slots Without(Slots collected) => collected with { Url = null, Note = null };

    public override bool IsNeeded(Asked asked, Message message) => true;

    public override bool Concerns(Asked asked) =>
        asked.Slots.Act is null or DutyAct.Finish && MeantDuty.StatusOf(asked) is { } status && ReportedState.LacksEvidence(asked, status);

    public override bool Claims(Message message, Asked asked) => message.Mentioned.Url is not null || HasNothing(message);

    public override Slots Read(Message message, Asked asked, Slots stated) =>
        HasNothing(message) ? new Slots { Status = MeasureStatus.InProgress }
        : message.Mentioned.Url is { } url ? new Slots { Url = url }
        : IsOfItem(asked) ? stated
        : IsNote(message) ? new Slots { Note = message.Typed.Trim() }
        : new Slots();

    public override string? ProblemOf(Draft draft, Asked asked) =>
        asked.Slots.Url is { } url && PublishedLink.Read(url).Problem is { } problem ? asked.Say(problem) : null;

    protected override string QuestionOf(Draft draft, Asked asked) => MeantDuty.StatusOf(asked) is { Duty: var duty }
        ? asked.Say(IsOfItem(asked) ? "prompt.evidence.asklink" : "prompt.evidence.askof", ("duty", asked.NameOf(duty)))
        : asked.Say("prompt.evidence.ask");

    protected override void AddChoices(Draft draft, Asked asked)
    {
        if (MeantDuty.StatusOf(asked) is { Duty: var duty } && ReportedState.PublishedLinkOf(asked, duty) is { Length: <= LongestText } link)
        {
            draft.Action(asked.Say("prompt.evidence.same"), asked.Names.Add(link));
        }

        var none = asked.Say("prompt.evidence.none");
        draft.Action(none, none);
    }

    private static bool IsOfItem(Asked asked) => MeantDuty.StatusOf(asked) is DutyStatus status && DutyWords.IsOfItem(status.Duty);

    private bool HasNothing(Message message) => message.IsCommand(words.NothingToShow, words.Fillers);

    // "Done" once more says nothing that anybody could look at.
    private static bool IsNote(Message message) => !message.IsWordless && message.Text.Length >= ShortestNote
        && !(message.Mentioned.Status is not null && message.Text.Length <= ShortAnswer);
}
