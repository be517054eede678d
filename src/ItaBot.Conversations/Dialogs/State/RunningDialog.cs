using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.State;

/// <summary>A dialog that is waiting for an answer.</summary>
/// <param name="Id">Which dialog.</param>
/// <param name="Step">The step whose prompt is open, from 0.</param>
/// <param name="Collected">What the steps before it collected.</param>
public sealed record RunningDialog(string Id, int Step, Slots Collected);
