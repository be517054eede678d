namespace ItaBot.Channels.Turns;

/// <summary>A turn rests on what another one has changed meanwhile: it has to be run again.</summary>
public sealed class TurnConflictException() : Exception("Another turn came first; run this one again.");
