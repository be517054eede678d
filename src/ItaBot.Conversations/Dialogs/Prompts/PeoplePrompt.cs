using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Answers.Duties.Updating;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Owners;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks to whom a duty is handed over, or who owns it; offers officers of its units first.</summary>
internal sealed class PeoplePrompt(CommandWords words) : Prompt("people")
{
    public override bool TakesNames => true;

    public override bool IsAnswered(Slots collected) => collected.People is not null;

    public override Slots Without(Slots collected) => collected with { People = null };

    public override bool IsNeeded(Asked asked, Message message) => asked.Board.Agency.People.Count > 0;

    public override bool Concerns(Asked asked) => MeantDuty.StatusOf(asked) is { } status && asked.Slots.Act switch
    {
        DutyAct.HandOver => true,
        DutyAct.NameOwner => OwnerNaming.IsOpenTo(asked.Me) && OwnerNaming.IsOpen(asked, status),
        _ => false,
    };

    // Whoever does not know whose it is gives it to a supervisor; of a supervisor who is asked that is no answer.
    public override bool TakesUnsure(Asked asked) => asked.Slots.Act == DutyAct.HandOver;

    public override bool Claims(Message message, Asked asked) =>
        IsUnsure(message, asked) || OfficerNames.Named(asked.Board, message.Typed).Count > 0;

    public override Slots Read(Message message, Asked asked, Slots stated)
    {
        var people = IsUnsure(message, asked) ? Supervisors(asked) : OfficerNames.Named(asked.Board, message.Typed);
        return people.Count == 0 ? new Slots() : new Slots { People = [.. people.Select(p => p.Id)] };
    }

    public override string? ProblemOf(Draft draft, Asked asked) =>
        HandingOver.PeopleOf(asked) is { Count: > 1 } several && !Supervisors(asked).ToHashSet().SetEquals(several)
            ? asked.Say("prompt.people.several", ("people", asked.WhoAre(several)))
            : null;

    protected override string QuestionOf(Draft draft, Asked asked)
    {
        var status = MeantDuty.StatusOf(asked);
        if (status is null || asked.Slots.Act == DutyAct.HandOver)
        {
            return status is null ? asked.Say("prompt.people.ask") : asked.Say("prompt.people.askof", ("duty", asked.NameOf(status.Duty)));
        }

        var units = OwnerNaming.UnknownUnits(asked, status);
        return units.Count == 0
            ? asked.Say("prompt.people.askowner", ("duty", asked.NameOf(status.Duty)))
            : asked.Say("prompt.people.askunit", ("units", string.Join(asked.Say("list.separator"), units.Select(u => asked.Names.Add(u)))));
    }

    protected override void AddChoices(Draft draft, Asked asked)
    {
        if (MeantDuty.StatusOf(asked) is not { } status)
        {
            return;
        }

        foreach (var person in OfficerNames.ToOffer(asked, status))
        {
            draft.Action(asked.Names.Add(person.Name), asked.Names.Add(TextOf(asked.Board, person)));
        }

        if (asked.Slots.Act == DutyAct.HandOver)
        {
            var unknown = asked.Say("prompt.people.unknown");
            draft.Action(unknown, unknown);
        }
    }

    // Two may have the same name.
    private static string TextOf(DutyBoard board, Person person) =>
        OfficerNames.Named(board, person.Name).Count == 1 ? person.Name : person.Id;

    private bool IsUnsure(Message message, Asked asked) => TakesUnsure(asked) && message.IsCommand(words.Unsure, words.Fillers);

    private static IReadOnlyList<Person> Supervisors(Asked asked) =>
        [.. asked.Board.Owners.InsteadOfOwners(MeantDuty.StatusOf(asked)?.Duty.OwnerUnits ?? []).Select(o => o.Person)];
}
