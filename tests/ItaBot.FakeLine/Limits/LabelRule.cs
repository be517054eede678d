namespace ItaBot.FakeLine.Limits;

/// <summary>What an action's label may be where it stands.</summary>
/// <param name="Longest">How many characters, as people see them.</param>
/// <param name="IsRequired">Whether there must be one.</param>
internal readonly record struct LabelRule(int Longest, bool IsRequired);
