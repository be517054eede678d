using ItaBot.Channels.Actions;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.References;
using ItaBot.Channels.Reminders;
using ItaBot.Channels.Retention;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders.Records;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>The stores of one database that turns work on.</summary>
public sealed record Stores(
    IInbox Inbox,
    IOutbox Outbox,
    IActionStore Actions,
    ILinkStore Links,
    IOfficerDirectory Officers,
    IReferenceStore References,
    IConversationStore Conversations,
    IReminderStore Reminders,
    IReminderLedger Ledger,
    IFeedbackStore Feedback,
    IRetention Retention);
