using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Dialogs;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItaBot.Conversations.Tests.Support;

/// <summary>The delivered assistant on assessments in memory.</summary>
internal static class SomeAssistant
{
    public static Understander Understander { get; } = new(Understander.DefaultDirectory, Published.Rules);

    public static Phrasebook Phrases { get; } = PhrasebookReader.Load(PhrasebookReader.DefaultDirectory);

    public static ContactBook Contacts { get; } = ContactBookReader.Load(ContactBookReader.DefaultPath);

    public static ConversationWords Words { get; } = ConversationWordsReader.Load(ConversationWordsReader.DefaultDirectory);

    public static Assistant On(
        IAssessmentStore store, IConversationStore? conversations = null, Phrasebook? phrases = null, KeptReminders? reminders = null,
        KeptFeedback? feedback = null) => new(
        store,
        conversations ?? new MemoryConversations(),
        Published.Rules,
        Understander,
        Words,
        phrases ?? Phrases,
        (reminders ?? new KeptReminders()).Desk,
        (feedback ?? new KeptFeedback()).Desk,
        Contacts,
        new ConversationOptions(),
        NullLogger<Assistant>.Instance);
}
