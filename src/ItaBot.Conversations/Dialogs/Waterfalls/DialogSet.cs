using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Turns;

namespace ItaBot.Conversations.Dialogs.Waterfalls;

/// <summary>The dialogs that there are.</summary>
internal sealed class DialogSet(params IReadOnlyList<WaterfallDialog> dialogs)
{
    /// <summary>A dialog by its name; null where there is none, or none any more.</summary>
    public WaterfallDialog? Find(string id) => dialogs.FirstOrDefault(d => d.Id == id);

    /// <summary>The dialog that asks for what a question lacks, and its first step; null where it lacks nothing.</summary>
    public (WaterfallDialog Dialog, int Step)? Needed(string intent, Asked asked, Message message) =>
        dialogs.FirstOrDefault(d => d.Intent == intent) is { } dialog && dialog.FirstNeeded(asked, message) is { } step
            ? (dialog, step)
            : null;
}
