namespace ItaBot.Conversations.Answers.Measures;

/// <summary>Says what the bot does not know about measures, where the question asked for it.</summary>
internal static class MeasureNotes
{
    /// <summary>Progress is not recorded and the asker's own duties are not known, so the list is not limited by them.</summary>
    public static void AddUnknown(this Draft draft, Asked asked)
    {
        if (asked.Slots.Status is not null)
        {
            draft.Note(asked.Say("measure.nostatus"));
        }

        if (asked.Slots.Mine == true)
        {
            draft.Note(asked.Say("measure.nomine"));
        }
    }
}
