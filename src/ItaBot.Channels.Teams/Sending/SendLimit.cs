namespace ItaBot.Channels.Teams.Sending;

/// <summary>How much may be sent.</summary>
/// <param name="Most">How many activities at most.</param>
/// <param name="Within">Within which time.</param>
internal readonly record struct SendLimit(int Most, TimeSpan Within);
