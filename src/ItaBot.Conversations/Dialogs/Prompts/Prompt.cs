using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks for one slot, and checks what is answered.</summary>
/// <param name="name">What its phrases are called: <c>prompt.{name}.ask</c>, <c>.retry</c> and <c>.hint</c>.</param>
internal abstract class Prompt(string name)
{
    /// <summary>Whether the slot is there.</summary>
    public abstract bool IsAnswered(Slots collected);

    /// <summary>The slots without this one.</summary>
    public abstract Slots Without(Slots collected);

    /// <summary>Whether a question that lacks the slot must wait for it.</summary>
    public abstract bool IsNeeded(Asked asked, Message message);

    /// <summary>Whether a question that has come so far asks for the slot at all.</summary>
    public virtual bool Concerns(Asked asked) => true;

    /// <summary>Whether a message is an answer to this prompt, whatever it means by itself.</summary>
    public virtual bool Claims(Message message, Asked asked) => false;

    /// <summary>Whether its answers are names and addresses, which tell nothing of the language that somebody speaks.</summary>
    public virtual bool TakesNames => false;

    /// <summary>Whether "I do not know" is an answer to this prompt; otherwise it is a cry for help.</summary>
    public virtual bool TakesUnsure(Asked asked) => false;

    /// <summary>What a message that answers this prompt states; more than the message states by itself where a bare word is enough.</summary>
    public virtual Slots Read(Message message, Asked asked, Slots stated) => stated;

    /// <summary>What is wrong with the answer among the slots of <paramref name="asked"/>; null where nothing is.</summary>
    public virtual string? ProblemOf(Draft draft, Asked asked) => null;

    /// <summary>Asks.</summary>
    /// <param name="asked">The question with the slots collected so far.</param>
    /// <param name="before">What is said before, such as why the answer cannot be taken; null for nothing.</param>
    public Draft Ask(Asked asked, string? before) => Ask(new Draft(asked.AgencyId), asked, before);

    /// <summary>Asks in a draft that has begun.</summary>
    public Draft Ask(Draft draft, Asked asked, string? before)
    {
        var question = QuestionOf(draft, asked);
        draft.Title = before ?? question;
        if (before is not null)
        {
            draft.Note(question);
        }

        AddChoices(draft, asked);
        draft.Offer(asked, "action.cancel");
        return draft;
    }

    /// <summary>Asks again, after an answer that says nothing about the slot.</summary>
    public Draft AskAgain(Asked asked) => Ask(asked, asked.Say($"prompt.{name}.retry"));

    /// <summary>Asks again with help for somebody who does not know what to answer.</summary>
    public Draft AskWithHint(Asked asked) => Ask(asked, asked.Say($"prompt.{name}.hint"));

    /// <summary>The question.</summary>
    protected virtual string QuestionOf(Draft draft, Asked asked) => asked.Say($"prompt.{name}.ask");

    /// <summary>Offers answers as buttons.</summary>
    protected abstract void AddChoices(Draft draft, Asked asked);
}
