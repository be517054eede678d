using ItaBot.Conversations.Understanding;

namespace ItaBot.Host.Evaluating;

/// <summary>A message that was not understood as it was meant.</summary>
/// <param name="Line">The message with what it means.</param>
/// <param name="Understood">What it was taken to mean.</param>
internal sealed record Miss(EvaluationLine Line, Understood Understood);
