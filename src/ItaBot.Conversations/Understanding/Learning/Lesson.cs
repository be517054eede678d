namespace ItaBot.Conversations.Understanding.Learning;

/// <summary>An example to learn from.</summary>
/// <param name="Intent">The index of what it means.</param>
/// <param name="Features">What it shows.</param>
internal readonly record struct Lesson(int Intent, Features Features);
