using ItaBot.Conversations.Dialogs.State;

namespace ItaBot.Channels.Turns;

/// <summary>What a conversation remembers, and for how long.</summary>
/// <param name="State">Its state.</param>
/// <param name="For">After how long without another turn it is removed.</param>
public sealed record Remembered(ConversationState State, TimeSpan For);
