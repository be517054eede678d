using System.Diagnostics;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Answers.Duties.Updating;

/// <summary>Records what somebody says of a duty: how far it is, whose it is.</summary>
/// <param name="intent">Of measures, or of OIT items.</param>
internal sealed class UpdateAnswerer(string intent) : IAnswerer
{
    public string Intent => intent;

    public bool ForOfficers => true;

    public bool Records => true;

    public Draft Answer(Asked asked) => MeantDuty.Of(asked) switch
    {
        MeantDuty.Found found => asked.Slots.Act switch
        {
            DutyAct.HandOver => HandingOver.Answer(asked, found.Status),
            DutyAct.NameOwner => OwnerNaming.Answer(asked, found.Status),
            _ => Progress.Answer(asked, found),
        },
        // A button with a name alone must not say of another duty that it is done.
        MeantDuty.NotSaid or MeantDuty.Unknown => WhichDuty.Ask(asked, ofItems: intent == Intents.OitUpdate, DutyAct.Show),
        _ => throw new UnreachableException(),
    };
}
