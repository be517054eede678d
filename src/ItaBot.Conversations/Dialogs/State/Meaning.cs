using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.State;

/// <summary>One of the meanings that a message may have.</summary>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="Slots">What the message states for that intent.</param>
public sealed record Meaning(string Intent, Slots Slots);
